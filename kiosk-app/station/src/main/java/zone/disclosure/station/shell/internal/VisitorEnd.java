package zone.disclosure.station.shell.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ends a visit: the session with all that hangs on it is gone, and the browser forgets what it stored. */
@RestController
class VisitorEnd {
    @PostMapping("/visitor/end")
    ResponseEntity<Void> end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.noContent()
                .header("Clear-Site-Data", "\"storage\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}

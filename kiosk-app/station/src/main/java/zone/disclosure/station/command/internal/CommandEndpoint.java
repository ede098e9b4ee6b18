package zone.disclosure.station.command.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import zone.disclosure.station.sync.Courier;

/** The station's end: one command in, lines out while it works, then how it ended. Answers nobody without the token. */
@RestController
class CommandEndpoint {
    static final String COURIER = "/command/courier-take";
    static final String HERE = "/command/here";
    static final String DONE = "=done";
    static final String FAILED = "=failed";

    private static final Logger LOG = LoggerFactory.getLogger(CommandEndpoint.class);

    private final CommandToken token;
    private final Courier courier;

    CommandEndpoint(CommandToken token, Courier courier) {
        this.token = token;
        this.courier = courier;
    }

    /** Whether the token is this station's. */
    @GetMapping(HERE)
    void here(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(
                token.allows(request) ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }

    @PostMapping(path = COURIER, consumes = "text/plain")
    void take(@RequestBody String folder, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.allows(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        var writer = response.getWriter();
        boolean done = false;
        try {
            done = courier.take(Path.of(folder), line -> say(writer, line));
        } catch (RuntimeException e) {
            // The edge of the command: the person beside the stick is told, the log has the rest.
            LOG.error("The courier's visit failed", e);
            say(writer, "没有完成，请看日志。It did not end well; see the log: " + e);
        }
        say(writer, done ? DONE : FAILED);
    }

    private static void say(PrintWriter writer, String line) {
        writer.println(line);
        writer.flush();
    }
}

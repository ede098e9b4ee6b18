package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import zone.disclosure.station.shell.internal.Pulse;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;

/** What a computer shows that is no station yet: why, and what to do. Goes on by itself as soon as it is one. */
@Route("not-enrolled")
final class UnenrolledView extends Screen {
    private final Registration registration;

    UnenrolledView(Registration registration, Pulse pulse) {
        this.registration = registration;
        addClassName("unenrolled");
        pulse.beat(this, Duration.ofSeconds(1), this::show);
        show();
    }

    private void show() {
        removeAll();
        switch (registration.standing()) {
            case Standing.Enrolled _ -> UI.getCurrent().navigate(AttractView.class);
            case Standing.NotEnrolled(var reason, var detail) -> say(reason, detail);
        }
    }

    private void say(Standing.Reason reason, String detail) {
        var key = switch (reason) {
            case NO_CODE -> "unenrolled.no-code";
            case ASKING -> "unenrolled.asking";
            case REFUSED -> "unenrolled.refused";
        };
        add(block(
                "empty",
                new Icon("building"),
                question(getTranslation("unenrolled.title")),
                words("print-words", getTranslation(key)),
                lead(detail),
                lead(getTranslation("unenrolled.advice"))));
    }
}

package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Watches whether somebody is there; warns, then ends the visit without asking the server. */
@Tag("zone-idle")
@JsModule("context://touch/touch.js")
final class Idle extends Component {
    private static final int LONGEST_WARNING = 30;

    Idle() {
        getElement().setAttribute("endpoint", "visitor/end").setAttribute("home", ".");
    }

    /** How long without a touch, in seconds, until everything is cleared. */
    void patience(int seconds) {
        getElement()
                .setAttribute("seconds", Integer.toString(seconds))
                .setAttribute("warning", Integer.toString(Math.min(LONGEST_WARNING, seconds / 3)));
    }

    /** Stops or starts watching: there is nothing to clear on the waiting screen. */
    void rest(boolean resting) {
        getElement().setAttribute("paused", resting);
    }

    /** Ends the visit now. */
    void endNow() {
        getElement().callJsFunction("endNow");
    }
}

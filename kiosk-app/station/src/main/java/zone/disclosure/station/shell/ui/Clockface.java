package zone.disclosure.station.shell.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import zone.disclosure.station.shell.internal.Face;

/** The time in the header, and how fresh the shelf is. */
final class Clockface extends Div {
    private final Div time = Screen.block("clock-time");
    private final Div date = Screen.block("clock-date");

    Clockface() {
        addClassName("clock");
        add(time, date);
    }

    /** Shows the present time. */
    void show(Face face) {
        var now = LocalDateTime.now(face.clock());
        time.setText(Day.time(now));
        date.setText(Day.withWeekday(now.toLocalDate(), getLocale()));
    }
}

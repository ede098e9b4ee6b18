package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;

/** Whether a station can be relied on now: heard lately, and as new as headquarters. */
final class Contact extends Div {
    /** A station reports at least every few minutes; three times that is silence. */
    private static final Duration SILENT = Duration.ofMinutes(15);

    Contact(BoardRow row, Instant now) {
        var when = new Div(StationsView.heard(row));
        when.addClassNames("secondary", "number");
        add(chip(row, now), when);
    }

    private static Chip chip(BoardRow row, Instant now) {
        if (row.station().key().isEmpty()) {
            return new Chip(Chip.Tone.PLAIN, Words.of("stations.not-enrolled"));
        }
        if (isSilent(row, now)) {
            return new Chip(Chip.Tone.DANGER, Words.of("stations.silent"));
        }
        return row.isCurrent()
                ? new Chip(Chip.Tone.OK, Words.of("stations.current"))
                : new Chip(Chip.Tone.WARN, Words.of("stations.behind"));
    }

    /** Enrolled, and not heard from for a while. */
    static boolean isSilent(BoardRow row, Instant now) {
        return row.station().key().isPresent()
                && row.heardAt().filter(now.minus(SILENT)::isBefore).isEmpty();
    }
}

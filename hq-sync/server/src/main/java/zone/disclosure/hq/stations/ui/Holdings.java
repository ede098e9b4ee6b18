package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardRow.Standing;

/** What lies on a station's shelf beside what should: one verdict, and below it the editions from wide to narrow. */
final class Holdings extends Div {
    Holdings(BoardRow row, Places places, Instant now) {
        addClassName("two-lines");
        if (row.report().isEmpty()) {
            add(new Span("–"));
            return;
        }
        var editions = new Div(row.standings().stream()
                .filter(standing -> standing.newest() > 0)
                .map(standing -> Words.of("board.short-edition", places.name(standing.scope()), standing.has()))
                .collect(Collectors.joining(" · ")));
        editions.addClassNames("secondary", "number", "one-line");
        add(new Div(verdict(row, now)), editions);
    }

    /** The verdict over all scopes: the worst counts. */
    static Chip verdict(BoardRow row, Instant now) {
        if (row.standings().stream().anyMatch(it -> it.verdict() == Standing.Verdict.DIFFERS)) {
            return new Chip(Chip.Tone.DANGER, Words.of("verdict.DIFFERS"));
        }
        return row.lacksSince()
                .map(since ->
                        new Chip(Chip.Tone.WARN, Words.of("board.behind", row.behind(), Lasting.since(since, now))))
                .orElseGet(() -> new Chip(Chip.Tone.OK, Words.of("verdict.VERIFIED")));
    }

    /** The verdict on one scope. */
    static Chip verdict(Standing standing) {
        return switch (standing.verdict()) {
            case VERIFIED ->
                standing.newest() == 0
                        ? new Chip(Chip.Tone.PLAIN, Words.of("verdict.nothing"))
                        : new Chip(Chip.Tone.OK, Words.of("verdict.VERIFIED"));
            case BEHIND -> new Chip(Chip.Tone.WARN, Words.of("board.lacks", standing.behind()));
            case DIFFERS -> new Chip(Chip.Tone.DANGER, Words.of("verdict.DIFFERS"));
        };
    }
}

package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;

/** What lies on a station's shelf, scope by scope, beside what should. */
final class Holdings extends Div {
    Holdings(BoardRow row, Places places) {
        addClassName("holdings");
        for (var standing : row.standings()) {
            boolean current = standing.has() == standing.newest();
            var place = new Span(places.name(standing.scope()));
            var edition = new Chip(
                    current ? Chip.Tone.OK : Chip.Tone.WARN,
                    current
                            ? Words.of("stations.edition", standing.has())
                            : Words.of("stations.edition-of", standing.has(), standing.newest()));
            var since = new Span(standing.shownSince()
                    .map(at -> Words.of("stations.since", Times.minute(at)))
                    .orElse(""));
            since.addClassNames("secondary", "number");
            add(new Div(place, edition, since));
        }
    }
}

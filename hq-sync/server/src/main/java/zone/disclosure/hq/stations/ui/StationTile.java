package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;
import zone.disclosure.hq.stations.Station;

/** One station on the map: its place, and its state in word, shape and colour; a press opens its page. */
final class StationTile extends RouterLink {
    private static final String FIRST_DEVICE = "01";

    private final Span state = new Span();
    private String style = "";

    StationTile(Station station, Places places) {
        super("", StationView.class, StationView.parameters(station.id()));
        addClassName("tile");
        var device = station.id().value().substring(12);
        var place = places.name(station.id().place());
        var name = new Span(device.equals(FIRST_DEVICE) ? place : Words.of("board.device", place, device));
        name.addClassName("tile-name");
        state.addClassName("tile-state");
        add(name, state);
    }

    void show(BoardRow row, Instant now) {
        var next = StateChip.style(row.state());
        if (!next.equals(style)) {
            removeClassName(style.isEmpty() ? next : style);
            addClassName(next);
            style = next;
            state.setText(row.state() == BoardState.FINE ? "" : Words.of("tile." + row.state()));
        }
        var said = Words.of(
                "board.tile",
                row.station().name(),
                StateChip.words(row.state()),
                row.heardAt()
                        .map(at -> Words.of("board.ago", Lasting.since(at, now)))
                        .orElse(Words.of("stations.never")));
        getElement().setAttribute("title", said);
        getElement().setAttribute("aria-label", said);
    }
}

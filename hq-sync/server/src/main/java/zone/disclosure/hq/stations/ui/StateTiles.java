package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;

/** How many stations are in each state; a press shows only those, another shows all again. */
final class StateTiles extends Div {
    private static final List<BoardState> ORDER = List.of(
            BoardState.FINE,
            BoardState.BEHIND,
            BoardState.FAULT,
            BoardState.SILENT,
            BoardState.NOT_ENROLLED,
            BoardState.REVOKED);

    private final transient Consumer<Optional<BoardState>> choose;

    StateTiles(Consumer<Optional<BoardState>> choose) {
        this.choose = choose;
        addClassNames("tally", "state-tally");
    }

    /** @param rows those that all other filters let through */
    void show(List<BoardRow> rows, Optional<BoardState> chosen) {
        removeAll();
        add(tile("all", Words.of("board.all"), rows.size(), chosen.isEmpty(), Optional.empty()));
        for (var state : ORDER) {
            var count = rows.stream().filter(row -> row.state() == state).count();
            boolean on = chosen.filter(state::equals).isPresent();
            var tile = tile(
                    state.name().toLowerCase(Locale.ROOT),
                    StateChip.words(state),
                    count,
                    on,
                    on ? Optional.empty() : Optional.of(state));
            tile.addClassName(StateChip.style(state));
            if (count == 0) {
                tile.addClassName("is-none");
            }
            add(tile);
        }
    }

    private Button tile(String id, String label, long count, boolean on, Optional<BoardState> then) {
        var figure = new Span(Words.of("common.number", count));
        figure.addClassName("metric-number");
        var words = new Span(label);
        words.addClassName("metric-words");
        var tile = new Button(new Div(figure, words), _ -> choose.accept(then));
        tile.setId("state-" + id);
        tile.addClassName("metric");
        tile.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        if (on) {
            tile.addClassName("is-on");
        }
        return tile;
    }
}

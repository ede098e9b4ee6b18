package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardState;

/** A station's state in word, shape and colour. */
final class StateChip extends Span {
    StateChip(BoardState state) {
        this(state, words(state));
    }

    /** The same face with other words. */
    StateChip(BoardState state, String words) {
        super(words);
        addClassNames("chip", style(state));
    }

    static String words(BoardState state) {
        return Words.of("station-state." + state);
    }

    /** The class that gives chip, tile and figure of a state their shape and colour. */
    static String style(BoardState state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package zone.disclosure.hq.stations.ui;

import java.util.Locale;
import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;

/**
 * Which stations.
 *
 * @param text part of a name, a number, an incident's code or the printer's words; blank for any
 */
record BoardFilter(String text, Optional<Scope> town, Optional<BoardState> state, Optional<String> software) {
    static final BoardFilter ALL = new BoardFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    BoardFilter in(Optional<BoardState> other) {
        return new BoardFilter(text, town, other, software);
    }

    boolean accepts(BoardRow row) {
        return state.filter(wanted -> wanted != row.state()).isEmpty() && acceptsInAnyState(row);
    }

    boolean acceptsInAnyState(BoardRow row) {
        return town.filter(wanted -> !wanted.equals(row.town())).isEmpty()
                && software.filter(wanted ->
                                !Optional.of(wanted).equals(row.report().map(Report::software)))
                        .isEmpty()
                && (text.isBlank() || words(row).contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static String words(BoardRow row) {
        var words = new StringBuilder(row.station().name())
                .append(' ')
                .append(row.station().id());
        row.mishaps().forEach(mishap -> words.append(' ').append(mishap.code()));
        row.report().ifPresent(report -> words.append(' ').append(report.printer()));
        return words.toString().toLowerCase(Locale.ROOT);
    }
}

package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.DeskPanel;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;
import zone.disclosure.hq.stations.Stations;

/** Stations that someone should look after: how many in each state, and those that have waited longest. */
@Component
class SilentPanel implements DeskPanel {
    private static final int SHOWN = 8;
    private static final List<BoardState> TROUBLED =
            List.of(BoardState.FAULT, BoardState.SILENT, BoardState.BEHIND, BoardState.NOT_ENROLLED);

    private final Stations stations;
    private final Clock clock;

    SilentPanel(Stations stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff) {
        var board = stations.board();
        var now = clock.instant();
        var lines = new Div();
        lines.addClassName("desk-lines");
        var troubled = board.stream()
                .filter(row -> TROUBLED.contains(row.state()))
                .sorted(Comparator.comparingInt((BoardRow row) -> TROUBLED.indexOf(row.state()))
                        .thenComparing(row -> row.heardAt().orElse(Instant.EPOCH)))
                .toList();
        if (board.isEmpty()) {
            lines.add(new Paragraph(Words.of("stations.none")));
        } else if (troubled.isEmpty()) {
            lines.add(new Div(new Chip(Chip.Tone.OK, Words.of("desk.all-current", board.size()))));
        } else {
            lines.add(counts(board));
            troubled.stream().limit(SHOWN).map(row -> line(row, now)).forEach(lines::add);
            if (troubled.size() > SHOWN) {
                lines.add(new Anchor("stations", Words.of("desk.all-stations", troubled.size())));
            }
        }
        return Optional.of(new Panel(Words.of("desk.stations"), lines));
    }

    /** Each state that occurs, as a way to those stations. */
    private static Div counts(List<BoardRow> board) {
        var counts = new Div();
        counts.addClassName("state-links");
        counts.add(count(board, BoardState.FINE));
        TROUBLED.forEach(state -> counts.add(count(board, state)));
        return counts;
    }

    private static Anchor count(List<BoardRow> board, BoardState state) {
        var number = board.stream().filter(row -> row.state() == state).count();
        var figure = new Span(Words.of("common.number", number));
        figure.addClassName("number");
        var link = new Anchor("stations?state=" + state, new StateChip(state), figure);
        link.setVisible(number > 0);
        return link;
    }

    private static Div line(BoardRow row, Instant now) {
        var name = new Anchor("stations/" + row.station().id(), row.station().name());
        name.addClassName("grows");
        var when = new Span(row.heardAt()
                .map(at -> Words.of("board.ago", Lasting.since(at, now)))
                .orElse(Words.of("stations.never")));
        when.addClassNames("secondary", "number");
        var line = new Div(name, new StateChip(row.state()), when);
        line.addClassName("line");
        return line;
    }
}

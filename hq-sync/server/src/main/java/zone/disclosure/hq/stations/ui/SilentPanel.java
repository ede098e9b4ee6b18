package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.DeskPanel;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.Stations;

/** Stations that someone should look after. */
@Component
class SilentPanel implements DeskPanel {
    private static final int SHOWN = 8;

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
        var now = clock.instant();
        var board = stations.board();
        var behind = board.stream()
                .filter(row -> row.station().key().isEmpty() || Contact.isSilent(row, now) || !row.isCurrent())
                .toList();
        var lines = new Div();
        lines.addClassName("desk-lines");
        behind.stream().limit(SHOWN).map(row -> line(row, now)).forEach(lines::add);
        if (board.isEmpty()) {
            lines.add(new Paragraph(Words.of("stations.none")));
        } else if (behind.isEmpty()) {
            lines.add(new Div(new Chip(Chip.Tone.OK, Words.of("desk.all-current", board.size()))));
        }
        return Optional.of(new Panel(Words.of("desk.stations"), lines));
    }

    private static Div line(BoardRow row, java.time.Instant now) {
        var name = new Anchor("stations", row.station().name());
        name.addClassName("grows");
        var line = new Div(name, new Contact(row, now));
        line.addClassName("line");
        return line;
    }
}

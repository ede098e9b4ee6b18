package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.DeskPanel;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Proof;
import zone.disclosure.hq.stations.Proofs;

/** Withdrawals that some station has not followed; each stays here until the last one has. */
@Component
class UnfinishedPanel implements DeskPanel {
    private static final int SHOWN = 8;

    private final Proofs proofs;
    private final Clock clock;

    UnfinishedPanel(Proofs proofs, Clock clock) {
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff) {
        var unfinished = proofs.unfinished();
        if (unfinished.isEmpty()) {
            return Optional.empty();
        }
        var lines = new Div();
        lines.addClassName("desk-lines");
        unfinished.stream().limit(SHOWN).map(this::line).forEach(lines::add);
        var panel = new Panel(Words.of("desk.unfinished", unfinished.size()), lines);
        panel.setId("unfinished");
        panel.addClassNames("desk-wide", "unfinished");
        return Optional.of(panel);
    }

    private Div line(Proof proof) {
        var title = new Anchor("pages/" + proof.change().page(), proof.change().title());
        title.addClassName("grows");
        var figure = new Chip(Chip.Tone.DANGER, Words.of("desk.removed", proof.done(), proof.all()));
        var since = new Span(Words.of("board.ago", Lasting.since(proof.change().at(), clock.instant())));
        since.addClassNames("secondary", "number");
        var line = new Div(title, figure, since);
        line.addClassName("line");
        return line;
    }
}

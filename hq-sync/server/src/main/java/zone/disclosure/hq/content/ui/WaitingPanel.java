package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.shell.DeskPanel;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Words;

/** What waits for this person: to complete, to submit, to approve. */
@Component
class WaitingPanel implements DeskPanel {
    private final Drafts drafts;

    WaitingPanel(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff) {
        var tally = drafts.tally();
        var metrics = new Div();
        metrics.addClassName("metrics");
        if (staff.is(Role.EDITOR) || staff.is(Role.ADMINISTRATOR)) {
            metrics.add(metric(State.HELD, tally.getOrDefault(State.HELD, 0), "is-danger"));
            metrics.add(metric(State.DRAFT, tally.getOrDefault(State.DRAFT, 0), "is-plain"));
        }
        metrics.add(metric(State.SUBMITTED, tally.getOrDefault(State.SUBMITTED, 0), "is-warn"));
        metrics.add(metric(State.PUBLISHED, tally.getOrDefault(State.PUBLISHED, 0), "is-plain"));
        var panel = new Panel(Words.of("desk.waiting"), metrics);
        panel.addClassName("desk-wide");
        return Optional.of(panel);
    }

    private static Anchor metric(State state, int number, String tone) {
        var figure = new Span(Words.of("common.number", number));
        figure.addClassName("metric-number");
        var words = new Span(Words.of("tally." + state));
        words.addClassName("metric-words");
        var metric = new Anchor("pages?state=" + state, new Div(figure, words));
        metric.addClassNames("metric", number > 0 ? tone : "is-plain");
        return metric;
    }
}

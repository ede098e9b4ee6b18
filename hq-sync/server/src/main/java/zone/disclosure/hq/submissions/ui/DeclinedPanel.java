package zone.disclosure.hq.submissions.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.StationPanel;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.submissions.DeclinedSubmission;
import zone.disclosure.hq.submissions.Submissions;

/** What a station sent and headquarters could not take in, with why; nothing of its content. */
@Component
class DeclinedPanel implements StationPanel {
    private static final int SHOWN = 20;

    private final Submissions submissions;

    DeclinedPanel(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff, StationId station) {
        var declined = submissions.declined(station, SHOWN);
        if (declined.isEmpty()) {
            return Optional.empty();
        }
        var list = new OrderedList();
        list.addClassName("history");
        declined.stream().map(DeclinedPanel::line).forEach(list::add);
        var panel = new Panel(Words.of("declined.title"), new Paragraph(Words.of("declined.means")), list);
        panel.setId("declined");
        return Optional.of(panel);
    }

    private static ListItem line(DeclinedSubmission declined) {
        var when = new Span(Times.minute(declined.last()));
        when.addClassNames("secondary", "number");
        return new ListItem(when, new Span(Words.of("declined.line", declined.reason(), declined.times())));
    }
}

package zone.disclosure.hq.submissions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.DeskPanel;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Slice;
import zone.disclosure.hq.submissions.SlipFilter;
import zone.disclosure.hq.submissions.SlipRow;
import zone.disclosure.hq.submissions.Submissions;

/** The newest slips, without names. */
@Component
class SlipsPanel implements DeskPanel {
    private static final int SHOWN = 6;

    private final Submissions submissions;

    SlipsPanel(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff) {
        var lines = new Div();
        lines.addClassName("desk-lines");
        var newest = submissions.slips(SlipFilter.ALL, Slice.first(SHOWN));
        newest.stream().map(SlipsPanel::line).forEach(lines::add);
        if (newest.isEmpty()) {
            lines.add(new Paragraph(Words.of("slips.none")));
        }
        return Optional.of(new Panel(Words.of("desk.slips"), lines));
    }

    private static Div line(SlipRow row) {
        var slip = row.slip();
        var words = slip.comment().isBlank() ? slip.missing() : slip.comment();
        var link = new Anchor("slips", row.place() + (words.isBlank() ? "" : "：" + words));
        link.addClassName("grows");
        var rating = new Span(slip.rating().map(Rating::chinese).orElse(""));
        var when = new Span(Times.minute(slip.at()));
        when.addClassNames("secondary", "number");
        var line = new Div(link, rating, when);
        line.addClassName("line");
        return line;
    }
}

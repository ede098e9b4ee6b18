package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.DraftRow;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.shell.DeskPanel;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Slice;

/** What was published last, and which edition its scope has reached. */
@Component
class NewestPanel implements DeskPanel {
    private static final int SHOWN = 10;

    private final Drafts drafts;
    private final Editions editions;
    private final Places places;

    NewestPanel(Drafts drafts, Editions editions, Places places) {
        this.drafts = drafts;
        this.editions = editions;
        this.places = places;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> panel(Staff staff) {
        var lines = new Div();
        lines.addClassName("desk-lines");
        var newest = drafts.list(DraftFilter.ALL.in(State.PUBLISHED), Slice.first(SHOWN));
        newest.stream().map(this::line).forEach(lines::add);
        if (newest.isEmpty()) {
            lines.add(new Paragraph(Words.of("desk.nothing-published")));
        }
        return Optional.of(new Panel(Words.of("desk.newest"), lines));
    }

    private Div line(DraftRow row) {
        var title = new Anchor("pages/" + row.page(), row.title());
        title.addClassName("grows");
        var edition = new Span(Words.of("desk.edition", places.name(row.scope()), editions.edition(row.scope())));
        var when = new Span(Times.minute(row.changedAt()));
        edition.addClassName("secondary");
        when.addClassNames("secondary", "number");
        var line = new Div(title, edition, when);
        line.addClassName("line");
        return line;
    }
}

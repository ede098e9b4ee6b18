package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.shell.Work;

/** All pages, those that lack something first in sight, and what can be done with many at once. */
@Route("pages")
@PermitAll
final class PagesView extends ConsoleView implements BeforeEnterObserver {
    private final transient Drafts drafts;
    private final PageFilters filters;
    private final PageGrid grid;
    private final BulkBar bulk;
    private final Div tally = new Div();
    private final Span count = new Span();

    PagesView(Drafts drafts, Places places, SignedIn signedIn, Work work, Clock clock) {
        super("nav.content");
        this.drafts = drafts;
        var staff = signedIn.staff();
        filters = new PageFilters(
                drafts, places, LocalDate.now(clock.withZone(Times.COUNTY)).getYear(), this::refresh);
        grid = new PageGrid(drafts, places, filters::filter);
        grid.setEmptyStateComponent(empty(staff));
        bulk = new BulkBar(drafts, staff, work, filters::filter, this::refresh);
        tally.addClassName("tally");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var under = new Div(count, bulk);
        under.addClassName("list-line");
        addClassName("fills");
        add(new ViewHead("nav.content", create(staff)), tally, filters, under, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var filter = DraftFilter.ALL.with(asked.getSingleParameter("q").orElse(""));
        filters.show(Arrays.stream(State.values())
                .filter(state ->
                        state.name().equals(asked.getSingleParameter("state").orElse("")))
                .findFirst()
                .map(filter::in)
                .orElse(filter));
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        var filter = filters.filter();
        count.setText(Words.of("pages.count", drafts.count(filter)));
        bulk.show(filter);
        var counts = drafts.tally();
        tally.removeAll();
        for (var state : List.of(State.HELD, State.DRAFT, State.SUBMITTED, State.PUBLISHED, State.WITHDRAWN)) {
            tally.add(tile(state, counts.getOrDefault(state, 0)));
        }
    }

    /** One state with its number; a press shows only those. */
    private Button tile(State state, int number) {
        var figure = new Span(Words.of("common.number", number));
        figure.addClassName("metric-number");
        var words = new Span(Words.of("state." + state));
        words.addClassName("metric-words");
        var tile = new Button(new Div(figure, words), _ -> filters.show(DraftFilter.ALL.in(state)));
        tile.setId("tally-" + state.name().toLowerCase(java.util.Locale.ROOT));
        tile.addClassNames("metric", number > 0 && state == State.HELD ? "is-danger" : "is-plain");
        if (filters.filter().states().contains(state)) {
            tile.addClassName("is-on");
        }
        return tile;
    }

    private static Button create(Staff staff) {
        var create = new Button(Words.of("pages.create"), _ -> UI.getCurrent().navigate("pages/new"));
        create.setId("create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setVisible(staff.is(Role.EDITOR));
        return create;
    }

    private static Div empty(Staff staff) {
        var words = new Paragraph(Words.of("pages.none"));
        var advice = new Paragraph(Words.of(staff.is(Role.EDITOR) ? "pages.none-editor" : "pages.none-other"));
        var empty = new Div(words, advice);
        empty.addClassName("empty");
        return empty;
    }
}

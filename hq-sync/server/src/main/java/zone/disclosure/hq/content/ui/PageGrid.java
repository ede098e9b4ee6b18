package zone.disclosure.hq.content.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.DraftRow;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Columns;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.store.Slice;

/** The list of pages; it fetches only the stretch one looks at. */
final class PageGrid extends Grid<DraftRow> {
    PageGrid(Drafts drafts, Places places, Supplier<DraftFilter> filter) {
        setId("pages");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        addClassName("console-numbers");
        addComponentColumn(row -> new StateChip(row.state(), row.shown()))
                .setHeader(Words.of("pages.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(PageGrid::title)
                .setHeader(Words.of("pages.title"))
                .setWidth("260px")
                .setFlexGrow(6);
        addComponentColumn(PageGrid::findings)
                .setHeader(Words.of("pages.findings"))
                .setWidth("116px")
                .setFlexGrow(0);
        Columns.text(this, "pages.number", row -> row.number().orElse(""))
                .setWidth("150px")
                .setFlexGrow(2);
        Columns.text(this, "pages.issuer", row -> row.issuer().orElse(""))
                .setWidth("130px")
                .setFlexGrow(2);
        Columns.text(this, "pages.scope", row -> places.name(row.scope()))
                .setWidth("96px")
                .setFlexGrow(0);
        Columns.text(this, "pages.kind", row -> row.kind().map(Kind::chinese).orElse(""))
                .setWidth("92px")
                .setFlexGrow(0);
        Columns.text(this, "pages.issued", row -> row.issued().map(Times::day).orElse(""))
                .setWidth("104px")
                .setFlexGrow(0);
        Columns.text(this, "pages.changed", row -> Times.day(row.changedAt()))
                .setWidth("104px")
                .setFlexGrow(0);
        setDataProvider(new CallbackDataProvider<DraftRow, Void>(
                query -> rows(drafts, filter.get(), query), _ -> drafts.count(filter.get()), DraftRow::page));
    }

    private static Stream<DraftRow> rows(Drafts drafts, DraftFilter filter, Query<DraftRow, Void> query) {
        return drafts.list(filter, new Slice(query.getOffset(), query.getLimit())).stream();
    }

    private static Span title(DraftRow row) {
        var link = new RouterLink(row.title(), EditorView.class, EditorView.parameters(row.page()));
        link.getElement().setAttribute("title", row.title());
        var cell = new Span(link);
        cell.addClassName("title-cell");
        return cell;
    }

    /** The heaviest that the checks found. */
    private static Span findings(DraftRow row) {
        if (row.stops() > 0) {
            return new Chip(Chip.Tone.DANGER, Words.of("pages.stops", row.stops()));
        }
        return row.warnings() > 0 ? new Chip(Chip.Tone.WARN, Words.of("pages.warnings", row.warnings())) : new Span();
    }
}

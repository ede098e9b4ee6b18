package zone.disclosure.hq.submissions.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.hq.shell.Columns;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Slice;
import zone.disclosure.hq.submissions.SlipFilter;
import zone.disclosure.hq.submissions.SlipRow;
import zone.disclosure.hq.submissions.Submissions;

/** What visitors wrote on feedback slips. Names and numbers are shown in the detail only. */
@Route("slips")
@PermitAll
final class SlipsView extends ConsoleView {
    private final transient Submissions submissions;
    private final SlipFilters filters;
    private final Grid<SlipRow> grid = new Grid<>();
    private final Span count = new Span();

    SlipsView(Submissions submissions, Stations stations) {
        super("nav.slips");
        this.submissions = submissions;
        filters = new SlipFilters(stations.all(), this::refresh);
        grid.setId("slips");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("console-numbers");
        columns();
        grid.setEmptyStateComponent(new Paragraph(Words.of("slips.none")));
        grid.addItemClickListener(event -> new SlipDialog(event.getItem()).open());
        grid.setDataProvider(new CallbackDataProvider<SlipRow, Void>(
                query -> submissions.slips(filters.filter(), new Slice(query.getOffset(), query.getLimit())).stream(),
                _ -> submissions.count(filters.filter()),
                SlipRow::id));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var line = new Div(count);
        line.addClassName("list-line");
        addClassName("fills");
        add(
                new ViewHead(
                        "nav.slips",
                        export("slips.csv", "slips.csv", "text/csv;charset=utf-8", submissions::exportCsv),
                        export(
                                "slips.xlsx",
                                "slips.xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                submissions::exportXlsx)),
                filters,
                line,
                grid);
        refresh();
    }

    private void columns() {
        Columns.text(grid, "slips.number", row -> row.slip().number()).setFlexGrow(1);
        Columns.text(grid, "slips.at", row -> Times.minute(row.slip().at()))
                .setWidth("160px")
                .setFlexGrow(0);
        Columns.text(grid, "slips.station", SlipRow::place).setFlexGrow(1);
        Columns.text(
                        grid,
                        "slips.rating",
                        row -> row.slip().rating().map(Rating::chinese).orElse("–"))
                .setWidth("110px")
                .setFlexGrow(0);
        Columns.text(
                        grid,
                        "slips.found",
                        row -> row.slip().found().map(Slip.Found::chinese).orElse("–"))
                .setWidth("120px")
                .setFlexGrow(0);
        Columns.text(grid, "slips.missing", row -> row.slip().missing()).setFlexGrow(2);
        Columns.text(grid, "slips.comment", row -> row.slip().comment()).setFlexGrow(3);
    }

    private Anchor export(String key, String name, String type, BiConsumer<SlipFilter, OutputStream> write) {
        DownloadHandler download = event -> {
            event.setFileName(name);
            event.setContentType(type);
            event.getSession().lock();
            SlipFilter filter;
            try {
                filter = filters.filter();
            } finally {
                event.getSession().unlock();
            }
            write.accept(filter, event.getOutputStream());
        };
        var link = new Anchor(download, AttachmentType.DOWNLOAD, Words.of(key));
        link.setId(key.replace('.', '-'));
        link.addClassName("button-link");
        return link;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count.setText(Words.of("slips.count", submissions.count(filters.filter())));
    }
}

package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Columns;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.Stations;

/** Every station, by what it said itself; nothing here is what headquarters believes it sent. */
@Route("stations")
@PermitAll
final class StationsView extends ConsoleView {
    private static final long MEBIBYTE = 1024 * 1024;

    private final transient Stations stations;
    private final transient Places places;
    private final Grid<BoardRow> grid = new Grid<>();

    StationsView(Stations stations, Places places, SignedIn signedIn, Clock clock) {
        super("nav.stations");
        this.stations = stations;
        this.places = places;
        var staff = signedIn.staff();
        grid.setId("stations");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("console-numbers");
        columns(clock);
        grid.setEmptyStateComponent(new Paragraph(Words.of("stations.none")));
        var again = new Button(Words.of("common.refresh"), _ -> refresh());
        addClassName("fills");
        add(new ViewHead("nav.stations", again, enrol(staff)), grid);
        refresh();
    }

    private void columns(Clock clock) {
        grid.addComponentColumn(row -> new Contact(row, clock.instant()))
                .setHeader(Words.of("stations.contact"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addComponentColumn(StationsView::name)
                .setHeader(Words.of("stations.name"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new Holdings(row, places))
                .setHeader(Words.of("stations.holdings"))
                .setFlexGrow(4);
        said("stations.outbox", report -> Words.of("common.number", report.outbox()), "88px");
        said("stations.disk", report -> Words.of("stations.free", report.freeBytes() / MEBIBYTE), "110px");
        said("stations.printer", Report::printer, "140px");
        said("stations.software", Report::software, "96px");
    }

    private void said(String key, com.vaadin.flow.function.ValueProvider<Report, String> what, String width) {
        Columns.text(grid, key, row -> row.report().map(what).orElse("–"))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static Div name(BoardRow row) {
        var number = new Div(row.station().id().value());
        number.addClassNames("secondary", "number");
        return new Div(new Div(row.station().name()), number);
    }

    private Button enrol(Staff staff) {
        var enrol = new Button(
                Words.of("stations.add"), _ -> new EnrolDialog(stations, places, staff, this::refresh).open());
        enrol.setId("add-station");
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.setVisible(staff.is(Role.ADMINISTRATOR));
        return enrol;
    }

    private void refresh() {
        grid.setItems(stations.board());
    }

    /** When it was last heard, as it is meant to be read. */
    static String heard(BoardRow row) {
        return row.heardAt().map(Times::minute).orElse(Words.of("stations.never"));
    }
}

package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardExport;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;

/** Every station, by what it said itself, as a list or as a map; nothing here is what headquarters believes it sent. */
@Route("stations")
@PermitAll
final class StationsView extends ConsoleView implements BeforeEnterObserver {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MAP = "map";

    private final transient StationsDesk desk;
    private final transient Staff staff;
    private final StateTiles tiles;
    private final BoardFilters filters;
    private final BoardGrid grid;
    private final BoardMap map;
    private final Paragraph none = new Paragraph(Words.of("board.none"));
    private final Span count = new Span();
    private final ViewSwitch turn = new ViewSwitch(this::turn);
    private final Button order = new Button(Words.of("orders.title"), _ -> order());
    private transient List<BoardRow> board = List.of();
    private transient List<BoardRow> shown = List.of();

    StationsView(StationsDesk.Maker maker, BoardExport export, SignedIn signedIn) {
        super("nav.stations");
        desk = maker.desk();
        staff = signedIn.staff();
        tiles = new StateTiles(state -> filters().show(filters().filter().in(state)));
        filters = new BoardFilters(desk.places(), this::refresh);
        grid = new BoardGrid(desk.places(), desk.clock());
        map = new BoardMap(desk.places(), desk.clock());
        grid.setEmptyStateComponent(new Paragraph(Words.of("board.none")));
        none.addClassName("empty");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        order.setId("orders");
        order.setVisible(staff.is(Role.ADMINISTRATOR));
        var line = new Div(count, turn);
        line.addClassName("list-line");
        addClassNames("fills", "board");
        add(
                new ViewHead(
                        "nav.stations",
                        export("board.csv", "stations.csv", "text/csv;charset=utf-8", export::csv),
                        export("board.xlsx", "stations.xlsx", XLSX, export::xlsx),
                        order,
                        enrol()),
                tiles,
                filters,
                line,
                grid,
                map,
                none);
        Live.keep(this, desk.watch(), this::show);
        turn(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        board = desk.stations().board();
        filters.offer(board);
        turn.show(asked.getSingleParameter("view").filter(MAP::equals).isPresent());
        filters.show(BoardFilter.ALL.in(Arrays.stream(BoardState.values())
                .filter(state ->
                        state.name().equals(asked.getSingleParameter("state").orElse("")))
                .findFirst()));
    }

    private BoardFilters filters() {
        return filters;
    }

    private void show(List<BoardRow> rows) {
        board = rows;
        filters.offer(rows);
        refresh();
    }

    private void refresh() {
        var filter = filters.filter();
        shown = board.stream().filter(filter::accepts).toList();
        tiles.show(board.stream().filter(filter::acceptsInAnyState).toList(), filter.state());
        grid.show(shown);
        map.show(shown);
        none.setText(Words.of(board.isEmpty() ? "stations.none" : "board.none"));
        none.setVisible(shown.isEmpty() && map.isVisible());
        count.setText(Words.of(
                "board.count",
                shown.size(),
                board.size(),
                Times.second(desk.clock().instant())));
        order.setEnabled(!shown.isEmpty());
    }

    private void turn(boolean toMap) {
        grid.setVisible(!toMap);
        map.setVisible(toMap);
        none.setVisible(toMap && shown.isEmpty());
    }

    private Button enrol() {
        var enrol = new Button(
                Words.of("stations.add"),
                _ -> new EnrolDialog(
                                desk.stations(),
                                desk.places(),
                                staff,
                                () -> show(desk.stations().board()))
                        .open());
        enrol.setId("add-station");
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.setVisible(staff.is(Role.ADMINISTRATOR));
        return enrol;
    }

    private void order() {
        var to = shown.stream()
                .filter(row -> row.station().key().isPresent())
                .map(row -> row.station().id())
                .toList();
        new OrdersDialog(desk, staff, to).open();
    }

    /** What is shown, in the order in which it is shown. */
    private Anchor export(String key, String name, String type, BiConsumer<List<BoardRow>, OutputStream> write) {
        DownloadHandler download = event -> {
            event.setFileName(name);
            event.setContentType(type);
            event.getSession().lock();
            List<BoardRow> rows;
            try {
                rows = grid.isVisible() ? grid.inOrder() : shown;
            } finally {
                event.getSession().unlock();
            }
            write.accept(rows, event.getOutputStream());
        };
        var link = new Anchor(download, AttachmentType.DOWNLOAD, Words.of(key));
        link.setId(key.replace('.', '-'));
        link.addClassName("button-link");
        return link;
    }
}

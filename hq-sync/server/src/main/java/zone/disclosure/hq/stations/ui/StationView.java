package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.shell.Ask;
import zone.disclosure.hq.shell.ConsoleView;
import zone.disclosure.hq.shell.Panel;
import zone.disclosure.hq.shell.Saying;
import zone.disclosure.hq.shell.SignedIn;
import zone.disclosure.hq.shell.StationPanel;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.ViewHead;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;

/** One station: what it has, how it is, what happened there, and what it can be asked. */
@Route("stations/:station")
@PermitAll
final class StationView extends ConsoleView implements BeforeEnterObserver {
    private final transient StationsDesk desk;
    private final transient Staff staff;
    private final transient List<StationPanel> panels;
    private final ViewHead head;
    private final Button orders = new Button(Words.of("orders.title"));
    private final Button code = new Button(Words.of("stations.new-code"));
    private final Button revoke = new Button(Words.of("stations.revoke"));
    private final Div state = new Div();
    private final Div body = new Div();
    private transient Optional<Parts> parts = Optional.empty();

    StationView(StationsDesk.Maker maker, List<StationPanel> panels, SignedIn signedIn) {
        super("nav.stations");
        desk = maker.desk();
        this.panels = List.copyOf(panels);
        staff = signedIn.staff();
        head = ViewHead.titled("", revoke, orders, code);
        orders.setId("orders");
        code.setId("new-code");
        boolean may = staff.is(Role.ADMINISTRATOR);
        revoke.setId("revoke");
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR);
        revoke.setVisible(false);
        orders.setVisible(may);
        code.setVisible(may);
        state.addClassName("standing-line");
        body.addClassNames("columns", "station");
        add(new Anchor("stations", Words.of("stations.back")), head, state, body);
        Live.keep(this, desk.watch(), this::refresh);
    }

    /** The parts of the screen that change while one looks. */
    private record Parts(
            StationId station, ShelfPanel shelf, FactsPanel facts, LettersPanel letters, HistoryPanel history) {}

    static RouteParameters parameters(StationId station) {
        return new RouteParameters("station", station.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        idOf(event.getRouteParameters().get("station").orElse(""))
                .flatMap(desk.stations()::boardOf)
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<StationId> idOf(String typed) {
        try {
            return Optional.of(new StationId(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void open(BoardRow row) {
        var station = row.station().id();
        head.retitle(row.station().name());
        orders.addClickListener(_ -> new OrdersDialog(desk, staff, List.of(station)).open());
        code.addClickListener(_ -> EnrolDialog.again(desk, staff, row.station()).open());
        revoke.addClickListener(_ -> revoke(row));
        var made = new Parts(
                station,
                new ShelfPanel(desk.places()),
                new FactsPanel(desk, staff, station),
                new LettersPanel(desk, station),
                new HistoryPanel(desk, station));
        parts = Optional.of(made);
        var left = new Div(
                new Panel(Words.of("station.shelf"), made.shelf()),
                new ChoreBar(desk, staff, row.station(), made.letters()::refresh),
                new Panel(Words.of("station.letters"), made.letters()));
        left.addClassName("material");
        panels.stream().flatMap(panel -> panel.panel(staff, station).stream()).forEach(left::add);
        var right = new Div(
                new Panel(Words.of("station.facts"), made.facts()),
                new SuspicionPanel(desk, staff, station),
                new Panel(Words.of("station.history"), made.history()));
        right.addClassName("material");
        body.add(left, right);
        show(row);
    }

    private void revoke(BoardRow row) {
        Ask.why(
                Words.of("stations.revoke-question", row.station().name()),
                Words.of("stations.revoke-means"),
                Words.of("stations.revoke"),
                reason -> {
                    desk.stations().revoke(staff.account(), row.station().id(), reason);
                    desk.stations().boardOf(row.station().id()).ifPresent(this::show);
                    Saying.done(Words.of("stations.revoked"));
                });
    }

    private void refresh(List<BoardRow> rows) {
        parts.ifPresent(made -> rows.stream()
                .filter(row -> row.station().id().equals(made.station()))
                .findFirst()
                .ifPresent(this::show));
    }

    private void show(BoardRow row) {
        var now = desk.clock().instant();
        state.removeAll();
        var id = new Span(row.station().id().value());
        id.addClassNames("page-id", "number");
        var heard = new Span(row.heardAt()
                .map(at -> Words.of("station.heard", Lasting.since(at, now)))
                .orElse(Words.of("stations.never")));
        heard.addClassName("secondary");
        state.add(new StateChip(row.state()), id, heard);
        row.station().revocation().ifPresent(revocation -> {
            var why = new Div(Words.of("stations.revoked-why", Times.minute(revocation.at()), revocation.reason()));
            why.addClassName("notice");
            state.add(why);
        });
        revoke.setVisible(staff.is(Role.ADMINISTRATOR) && row.station().key().isPresent());
        parts.ifPresent(made -> {
            made.shelf().show(row);
            made.facts().show(row, now);
            made.letters().refresh();
            made.history().refresh();
        });
    }
}

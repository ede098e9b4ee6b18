package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.shell.Chip;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardState;

/** The board as a list, one line a station; a click on a heading sorts. */
final class BoardGrid extends Grid<BoardRow> {
    private static final long GIBIBYTE = 1024L * 1024 * 1024;
    private static final Duration CLOCK_MATTERS = Duration.ofMinutes(2);
    private static final Comparator<Instant> OLDEST_LAST = Comparator.reverseOrder();

    private final transient Places places;
    private final transient Clock clock;
    private final List<BoardRow> shown = new ArrayList<>();

    BoardGrid(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
        setId("stations");
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        addClassName("console-numbers");
        setDataProvider(new ListDataProvider<>(shown) {
            @Override
            public Object getId(BoardRow row) {
                return row.station().id();
            }
        });
        columns();
    }

    private void columns() {
        component("stations.contact", this::contact, "136px", 0)
                .setComparator(Comparator.comparing(BoardRow::state)
                        .thenComparing(row -> row.heardAt().orElse(Instant.EPOCH)));
        component("stations.name", BoardGrid::name, "190px", 3)
                .setComparator(Comparator.comparing(row -> row.station().id().value()));
        component("board.content", row -> new Holdings(row, places, clock.instant()), "230px", 4)
                .setComparator(
                        Comparator.comparing((BoardRow row) -> row.lacksSince().orElse(Instant.MAX), OLDEST_LAST)
                                .thenComparing(BoardRow::isCurrent));
        component("board.since", BoardGrid::since, "112px", 1)
                .setComparator(Comparator.comparing(BoardGrid::shownSince));
        component("board.outbox", BoardGrid::outbox, "92px", 0)
                .setComparator(Comparator.comparingLong(row -> number(row, Report::outbox)));
        component("stations.disk", row -> said(row, BoardGrid::free), "92px", 0)
                .setComparator(Comparator.comparingLong(row -> number(row, Report::freeBytes)));
        component("stations.printer", row -> said(row, Report::printer), "116px", 1)
                .setComparator(Comparator.comparing(row -> text(row, Report::printer)));
        component("board.mishaps", BoardGrid::mishaps, "92px", 0)
                .setComparator(Comparator.comparingInt(row -> row.mishaps().size()));
        component("stations.software", BoardGrid::software, "96px", 0)
                .setComparator(Comparator.comparing(row -> text(row, Report::software)));
    }

    private Grid.Column<BoardRow> component(
            String key, ValueProvider<BoardRow, Component> cell, String width, int grow) {
        return addComponentColumn(cell)
                .setHeader(Words.of(key))
                .setWidth(width)
                .setFlexGrow(grow)
                .setSortable(true);
    }

    /** Shows these; where the same stations stay in the same states, only lines that changed are drawn anew. */
    void show(List<BoardRow> rows) {
        boolean same = rows.stream()
                .map(BoardGrid::line)
                .toList()
                .equals(shown.stream().map(BoardGrid::line).toList());
        if (!same) {
            shown.clear();
            shown.addAll(rows);
            getDataProvider().refreshAll();
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(shown.get(i))) {
                shown.set(i, rows.get(i));
                getDataProvider().refreshItem(rows.get(i));
            }
        }
    }

    /** What is shown now, in the order in which it is shown. */
    List<BoardRow> inOrder() {
        return getListDataView().getItems().toList();
    }

    private record Line(StationId station, BoardState state) {}

    private static Line line(BoardRow row) {
        return new Line(row.station().id(), row.state());
    }

    private Component contact(BoardRow row) {
        var when = new Div(row.heardAt()
                .map(at -> Words.of("board.ago", Lasting.since(at, clock.instant())))
                .orElse(Words.of("stations.never")));
        when.addClassNames("secondary", "number");
        return twoLines(new StateChip(row.state()), when);
    }

    private static Component name(BoardRow row) {
        var link = new RouterLink(
                row.station().name(),
                StationView.class,
                StationView.parameters(row.station().id()));
        link.addClassName("one-line");
        var number = new Div(row.station().id().value());
        number.addClassNames("secondary", "number");
        return twoLines(link, number);
    }

    private static Component since(BoardRow row) {
        return new Span(row.standings().stream()
                .flatMap(standing -> standing.shownSince().stream())
                .max(Comparator.naturalOrder())
                .map(Times::minute)
                .orElse("–"));
    }

    private static Instant shownSince(BoardRow row) {
        return row.standings().stream()
                .flatMap(standing -> standing.shownSince().stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Component outbox(BoardRow row) {
        var waiting = said(row, report -> Words.of("common.number", report.outbox()));
        var declined = row.report().map(report -> report.health().declined()).orElse(0);
        return declined == 0
                ? waiting
                : twoLines(waiting, new Chip(Chip.Tone.DANGER, Words.of("board.declined", declined)));
    }

    private static Component mishaps(BoardRow row) {
        return row.mishaps().isEmpty()
                ? new Span("–")
                : new Chip(
                        Chip.Tone.DANGER,
                        row.mishaps().stream().map(Health.Mishap::code).collect(Collectors.joining(" ")));
    }

    private static Component software(BoardRow row) {
        var version = said(row, Report::software);
        return row.clockAhead()
                .filter(ahead -> ahead.abs().compareTo(CLOCK_MATTERS) > 0)
                .<Component>map(ahead ->
                        twoLines(version, new Chip(Chip.Tone.WARN, Words.of("board.clock", Lasting.of(ahead.abs())))))
                .orElse(version);
    }

    private static String free(Report report) {
        return Words.of("board.gigabytes", report.freeBytes() / GIBIBYTE);
    }

    private static Component said(BoardRow row, Function<Report, String> what) {
        return new Span(row.report().map(what).filter(words -> !words.isBlank()).orElse("–"));
    }

    private static String text(BoardRow row, Function<Report, String> what) {
        return row.report().map(what).orElse("");
    }

    private static long number(BoardRow row, ToLongFunction<Report> what) {
        return row.report().stream().mapToLong(what).findFirst().orElse(-1);
    }

    private static Div twoLines(Component above, Component below) {
        var lines = new Div(above, below);
        lines.addClassName("two-lines");
        return lines;
    }
}

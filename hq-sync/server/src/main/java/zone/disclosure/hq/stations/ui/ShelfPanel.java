package zone.disclosure.hq.stations.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Optional;
import java.util.stream.Stream;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.shell.Places;
import zone.disclosure.hq.shell.Times;
import zone.disclosure.hq.shell.Words;
import zone.disclosure.hq.stations.BoardRow;

/** What lies on a station's shelf, scope by scope, checked against headquarters' own digest. */
final class ShelfPanel extends NativeTable {
    private static final int DIGEST_SHOWN = 12;

    private final transient Places places;
    private final NativeTableBody lines = new NativeTableBody();

    ShelfPanel(Places places) {
        this.places = places;
        setId("shelf");
        addClassName("plain-table");
        var head = new NativeTableRow(Stream.of(
                        "station.scope",
                        "station.edition",
                        "station.verdict",
                        "station.pages",
                        "station.since",
                        "station.digest")
                .map(key -> new NativeTableHeaderCell(Words.of(key)))
                .toArray(NativeTableHeaderCell[]::new));
        add(new NativeTableHeader(head), lines);
    }

    void show(BoardRow row) {
        lines.removeAll();
        row.standings().forEach(standing -> lines.add(line(row, standing)));
    }

    private NativeTableRow line(BoardRow row, BoardRow.Standing standing) {
        var held = row.report().stream()
                .flatMap(report -> report.holdings().stream())
                .filter(holding -> holding.scope().equals(standing.scope()))
                .findFirst();
        var verdict = new NativeTableCell();
        if (row.report().isPresent()) {
            verdict.add(Holdings.verdict(standing));
        }
        return new NativeTableRow(
                new NativeTableCell(places.full(standing.scope())),
                number(Words.of("station.edition-of", standing.has(), standing.newest())),
                verdict,
                number(held.map(it -> Words.of("common.number", it.pages())).orElse("–")),
                number(standing.shownSince().map(Times::minute).orElse("–")),
                number(digest(held)));
    }

    private static String digest(Optional<Report.Holding> held) {
        return held.map(it -> it.digest().hex().substring(0, DIGEST_SHOWN)).orElse("–");
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}

package zone.disclosure.hq.stations.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.publishing.Changes;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.BoardRow.Standing;
import zone.disclosure.hq.stations.BoardState;

/** Holds reports against what was published. Reports are read first, so that none can be ahead of what it is held against. */
@Component
class BoardDesk {
    private final StationRows rows;
    private final Editions editions;
    private final Changes changes;
    private final Clock clock;

    BoardDesk(StationRows rows, Editions editions, Changes changes, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.changes = changes;
        this.clock = clock;
    }

    List<BoardRow> all() {
        return board(rows.board());
    }

    Optional<BoardRow> of(StationId station) {
        return board(rows.board(station)).stream().findFirst();
    }

    private List<BoardRow> board(List<StationRows.Row> said) {
        var newest = changes.newest();
        var epoch = editions.epoch();
        var missing = new HashSet<Changes.Point>();
        said.forEach(row -> row.station().id().place().lineage().stream()
                .map(scope -> standing(row, epoch, scope, newest, Map.of()))
                .filter(standing -> standing.behind() > 0)
                .forEach(standing -> missing.add(firstMissing(standing))));
        var published = changes.published(missing);
        var now = clock.instant();
        return said.stream()
                .map(row -> {
                    var standings = row.station().id().place().lineage().stream()
                            .map(scope -> standing(row, epoch, scope, newest, published))
                            .toList();
                    return new BoardRow(
                            row.station(), state(row, standings, now), row.report(), row.heardAt(), standings);
                })
                .toList();
    }

    private static Changes.Point firstMissing(Standing standing) {
        return new Changes.Point(standing.scope(), standing.has() + 1);
    }

    private static Standing standing(
            StationRows.Row row,
            String epoch,
            Scope scope,
            Map<Scope, Changes.Newest> newest,
            Map<Changes.Point, Instant> published) {
        var holding = row.report().stream()
                .flatMap(report -> report.holdings().stream())
                .filter(held -> held.scope().equals(scope) && held.epoch().equals(epoch))
                .findFirst();
        var there = Optional.ofNullable(newest.get(scope));
        long has = holding.map(Report.Holding::edition).orElse(0L);
        return new Standing(
                scope,
                has,
                there.map(Changes.Newest::edition).orElse(0L),
                verdict(holding, there),
                holding.flatMap(Report.Holding::shownSince),
                Optional.ofNullable(published.get(new Changes.Point(scope, has + 1))));
    }

    /** Nothing published and nothing held is no difference. */
    private static Standing.Verdict verdict(Optional<Report.Holding> holding, Optional<Changes.Newest> newest) {
        long has = holding.map(Report.Holding::edition).orElse(0L);
        long there = newest.map(Changes.Newest::edition).orElse(0L);
        if (has < there) {
            return Standing.Verdict.BEHIND;
        }
        boolean same = there == 0 || holding.map(Report.Holding::digest).equals(newest.map(Changes.Newest::digest));
        return has == there && same ? Standing.Verdict.VERIFIED : Standing.Verdict.DIFFERS;
    }

    private static BoardState state(StationRows.Row row, List<Standing> standings, Instant now) {
        if (row.station().revocation().isPresent()) {
            return BoardState.REVOKED;
        }
        if (row.station().key().isEmpty()) {
            return BoardState.NOT_ENROLLED;
        }
        if (row.heardAt().filter(now.minus(BoardState.SILENCE)::isBefore).isEmpty()) {
            return BoardState.SILENT;
        }
        boolean wrong = row.report().stream()
                        .anyMatch(report -> !report.health().mishaps().isEmpty())
                || standings.stream().anyMatch(standing -> standing.verdict() == Standing.Verdict.DIFFERS);
        if (wrong) {
            return BoardState.FAULT;
        }
        return standings.stream().anyMatch(standing -> standing.verdict() == Standing.Verdict.BEHIND)
                ? BoardState.BEHIND
                : BoardState.FINE;
    }
}

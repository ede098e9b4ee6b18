package zone.disclosure.hq.stations.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.stations.BoardState;
import zone.disclosure.hq.stations.History;
import zone.disclosure.hq.stations.StationEvent;
import zone.disclosure.hq.stations.StationEvent.What;
import zone.disclosure.hq.store.Slice;

/** Notes what a report changed against the one before, and nothing when it changed nothing. */
@Service
class StationHistory implements History {
    private static final Duration KEPT = Duration.ofDays(180);

    private final EventRows rows;
    private final Clock clock;

    StationHistory(EventRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<StationEvent> of(StationId station, Slice slice) {
        return rows.of(station, slice);
    }

    /** Must stand before the report is kept, in its transaction. One that comes late says nothing new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reported(Report report) {
        var before = rows.lastReport(report.station());
        if (before.report().filter(old -> old.at().isAfter(report.at())).isPresent()) {
            return;
        }
        var now = clock.instant();
        var entries = new ArrayList<EventRows.Entry>();
        if (before.silent()) {
            rows.heard(report.station());
            entries.add(entry(report, now, What.BACK, ""));
        }
        software(before.report(), report).ifPresent(words -> entries.add(entry(report, now, What.SOFTWARE, words)));
        editions(before.report(), report, now).forEach(entries::add);
        mishaps(before.report(), report, now).forEach(entries::add);
        answers(before.report(), report).forEach(words -> entries.add(entry(report, now, What.CHORE_ANSWERED, words)));
        rows.add(entries);
    }

    /** Notes the same for some stations. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Collection<StationId> stations, What what, String words) {
        var event = new StationEvent(clock.instant(), what, Optional.empty(), 0, words);
        rows.add(stations.stream()
                .map(station -> new EventRows.Entry(station, "", event))
                .toList());
    }

    /** Notes who fell silent, and forgets what is old. Several headquarters may do this at once. */
    @Transactional
    public void watch() {
        var now = clock.instant();
        note(rows.fallenSilent(now.minus(BoardState.SILENCE).atOffset(ZoneOffset.UTC)), What.SILENT, "");
        rows.forget(now.minus(KEPT).atOffset(ZoneOffset.UTC));
    }

    private static EventRows.Entry entry(Report report, Instant now, What what, String words) {
        return new EventRows.Entry(report.station(), "", new StationEvent(now, what, Optional.empty(), 0, words));
    }

    private static Optional<String> software(Optional<Report> before, Report report) {
        return before.map(Report::software)
                .filter(old -> !old.equals(report.software()))
                .map(old -> old + " → " + report.software());
    }

    private static List<EventRows.Entry> editions(Optional<Report> before, Report report, Instant now) {
        return report.holdings().stream()
                .filter(held -> held.edition() > 0 && edition(before, held) != held.edition())
                .map(held -> new EventRows.Entry(
                        report.station(),
                        held.epoch(),
                        new StationEvent(now, What.EDITION, Optional.of(held.scope()), held.edition(), "")))
                .toList();
    }

    private static long edition(Optional<Report> before, Report.Holding now) {
        return before.stream()
                .flatMap(report -> report.holdings().stream())
                .filter(held -> held.scope().equals(now.scope()) && held.epoch().equals(now.epoch()))
                .mapToLong(Report.Holding::edition)
                .findFirst()
                .orElse(0);
    }

    private static List<EventRows.Entry> mishaps(Optional<Report> before, Report report, Instant now) {
        var old = before.map(said -> said.health().mishaps()).orElse(List.of());
        var young = report.health().mishaps();
        var entries = new ArrayList<EventRows.Entry>();
        young.stream()
                .filter(mishap -> !codes(old).contains(mishap.code()))
                .forEach(mishap -> entries.add(entry(report, now, What.MISHAP_BEGAN, mishap.code())));
        old.stream()
                .filter(mishap -> !codes(young).contains(mishap.code()))
                .forEach(mishap -> entries.add(entry(report, now, What.MISHAP_ENDED, mishap.code())));
        return entries;
    }

    private static List<String> codes(List<Health.Mishap> mishaps) {
        return mishaps.stream().map(Health.Mishap::code).toList();
    }

    private static List<String> answers(Optional<Report> before, Report report) {
        var known = before.stream()
                .flatMap(said -> said.health().answers().stream())
                .map(Health.Answer::chore)
                .collect(Collectors.<UUID>toSet());
        return report.health().answers().stream()
                .filter(answer -> !known.contains(answer.chore()))
                .map(Health.Answer::words)
                .toList();
    }
}

package zone.disclosure.hq.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.hq.publishing.Changes;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.Stations;

/** Stations that say of themselves what a test wants them to say, under their own seals, as real ones would. */
@TestComponent
public class County {
    private static final long FREE = 214L * 1024 * 1024 * 1024;

    private final Stations stations;
    private final Changes changes;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<StationId, SealKey> keys = new HashMap<>();

    County(Stations stations, Changes changes, Editions editions, JdbcClient jdbc, Clock clock) {
        this.stations = stations;
        this.changes = changes;
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The lineage of headquarters. */
    public String epoch() {
        return editions.epoch();
    }

    /** Enrols a station under a key of its own. */
    public void enrol(StationId station, String name) {
        var key = SealKey.generate();
        var code = stations.codeFor("guanli", station, name);
        var request = new Enrolment.Request(code, key.shown().encoded(), "0.1.0");
        if (stations.enrol(request).isEmpty()) {
            throw new AssertionError("a fresh code must make " + station + " a station");
        }
        keys.put(station, key);
    }

    /** A report of a station that has everything and is well. */
    public Report well(StationId station) {
        var newest = changes.newest();
        var now = clock.instant();
        var holdings = new ArrayList<Report.Holding>();
        for (var scope : station.place().lineage()) {
            Optional.ofNullable(newest.get(scope))
                    .ifPresent(there -> holdings.add(new Report.Holding(
                            scope, editions.epoch(), there.edition(), there.digest(), 12, Optional.of(now))));
        }
        return new Report(station, now, "0.1.0", holdings, 0, 0, FREE, "正常，纸张充足", Health.FINE);
    }

    /** Files a report under the station's seal. */
    public void file(Report report) {
        var key = Optional.ofNullable(keys.get(report.station())).orElseThrow();
        stations.report(Seal.seal(key, Label.REPORT, Codec.write(report)));
    }

    /** Files reports of stations that are well. */
    public void allWell(List<StationId> whose) {
        whose.forEach(station -> file(well(station)));
    }

    /** The same with each edition as far back. */
    public static Report behind(Report report, long editions) {
        return holding(
                report,
                held -> new Report.Holding(
                        held.scope(),
                        held.epoch(),
                        Math.max(0, held.edition() - editions),
                        Sha256.of(new byte[] {1}),
                        held.pages(),
                        held.shownSince()));
    }

    /** The same with a shelf that is not what its editions say. */
    public static Report different(Report report) {
        return holding(
                report,
                held -> new Report.Holding(
                        held.scope(),
                        held.epoch(),
                        held.edition(),
                        Sha256.of(new byte[] {2}),
                        held.pages(),
                        held.shownSince()));
    }

    private static Report holding(Report report, UnaryOperator<Report.Holding> change) {
        return new Report(
                report.station(),
                report.at(),
                report.software(),
                report.holdings().stream().map(change).toList(),
                report.outbox(),
                report.missingBlobs(),
                report.freeBytes(),
                report.printer(),
                report.health());
    }

    /** The same with what only a station itself can say. */
    public static Report saying(Report report, int outbox, long free, String printer, Health health) {
        return new Report(
                report.station(),
                report.at(),
                report.software(),
                report.holdings(),
                outbox,
                report.missingBlobs(),
                free,
                printer,
                health);
    }

    /** The same from another software and another clock. */
    public static Report from(Report report, String software, Instant at) {
        return new Report(
                report.station(),
                at,
                software,
                report.holdings(),
                report.outbox(),
                report.missingBlobs(),
                report.freeBytes(),
                report.printer(),
                report.health());
    }

    /** Lets time go by in which nothing was heard of a station. */
    public void silentFor(StationId station, Duration time) {
        var at = clock.instant().minus(time).atOffset(ZoneOffset.UTC);
        jdbc.sql("update station set heard_at = :at, reported_at = :at where id = :id")
                .param("at", at)
                .param("id", station.value())
                .update();
    }

    /** Lets all that was published so far have been published earlier. */
    public void publishedEarlier(Duration time) {
        jdbc.sql("update edition set at = at - make_interval(secs => :seconds)")
                .param("seconds", time.toSeconds())
                .update();
    }
}

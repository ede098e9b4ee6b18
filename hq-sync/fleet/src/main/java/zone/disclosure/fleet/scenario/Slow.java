package zone.disclosure.fleet.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.contract.PageId;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.line.Line;
import zone.disclosure.fleet.line.Weather;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Spread;
import zone.disclosure.fleet.station.FleetStation;

/**
 * Slow, late and interrupted lines. While a bulk of pages is on its way, a page is withdrawn: the withdrawal must not
 * wait for the bulk. Every few seconds lines are reset; what has come stays.
 */
final class Slow implements Scenario {
    private static final List<Integer> KILOBITS = List.of(512, 1_000, 2_000, 4_000);
    private static final int LATE_MILLIS = 80;
    private static final int EACH = 3;
    private static final int BULK = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "slow";
    }

    @Override
    public String title() {
        return "慢线路、丢线路 · slow, late and broken lines";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        for (int run = 0; run < runs; run++) {
            try (var fleet = setting.fleet(name(), 200, KILOBITS.size() * EACH, 0, "512m")) {
                all.add(once(setting, fleet, run));
            }
        }
        return all;
    }

    private static Findings once(Setting setting, Fleet fleet, int run) {
        fleet.start();
        fleet.awaitEqual(PATIENCE);
        fleet.each(FleetStation::stop);
        var lines = new ArrayList<Line>();
        try {
            for (int i = 0; i < fleet.stations().size(); i++) {
                var line = new Line(
                        fleet.headquarters().wirePort(), Weather.of(KILOBITS.get(i % KILOBITS.size()), LATE_MILLIS));
                lines.add(line);
                fleet.stations().get(i).reachAt(List.of(line.address()));
            }
            fleet.start();
            fleet.awaitEqual(PATIENCE);
            return bulk(setting, fleet, lines, run);
        } finally {
            fleet.each(FleetStation::stop);
            lines.forEach(Line::close);
        }
    }

    private static Findings bulk(Setting setting, Fleet fleet, List<Line> lines, int run) {
        var findings = new Findings();
        var old = fleet.county().pages(County.SCOPE).keySet().stream()
                .min(java.util.Comparator.comparing(PageId::value))
                .orElseThrow();
        long edition = fleet.county().editions().getOrDefault(County.SCOPE, 0L);
        fleet.arrivals().clear();
        fleet.headquarters().take(setting.corpus().lines(setting.folder().resolve("bulk.jsonl"), "庚" + run, 300, BULK));
        fleet.headquarters().withdraw(old);
        long began = System.nanoTime();
        // Twice in the middle of it all lines are reset, and one is silent for ten seconds.
        Fleet.await(Duration.ofSeconds(4), () -> false);
        lines.forEach(Line::drop);
        lines.getFirst().cut();
        Fleet.await(Duration.ofSeconds(10), () -> false);
        lines.getFirst().heal();
        lines.forEach(Line::drop);
        fleet.awaitEqual(PATIENCE);
        var withdrawn = fleet.county().withdrawnAfter(edition);
        var published = fleet.county().publishedAfter(edition);
        findings.put("withdrawal gone", Spread.of(fleet.arrivals().delaysOfWithdrawal(withdrawn)))
                .put("bulk", Spread.of(fleet.arrivals().delays(published)))
                .put("all equal s", (System.nanoTime() - began) / 1e9)
                .put(
                        "bytes a station MB",
                        Spread.of(lines.stream().map(Line::bytes).toList()).median() / 1e6)
                .put("stations equal", fleet.equalStations());
        setting.tell("slow run %d: %s".formatted(run + 1, findings.figures()));
        return findings;
    }
}

package zone.disclosure.fleet.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Spread;

/** A thousand changes at once: a county's annual cleaning. */
final class Burst implements Scenario {
    private static final int CHANGES = 1_000;

    @Override
    public String name() {
        return "burst";
    }

    @Override
    public String title() {
        return "一次发布" + CHANGES + "条 · a burst of " + CHANGES + " changes";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name(), 200, setting.stations(), 0, "512m")) {
            fleet.start();
            fleet.awaitEqual(Duration.ofMinutes(10));
            for (int run = 0; run < runs; run++) {
                all.add(once(setting, fleet, run));
            }
        }
        return all;
    }

    private static Findings once(Setting setting, Fleet fleet, int run) {
        var findings = new Findings();
        var file = setting.corpus().lines(setting.folder().resolve("burst.jsonl"), "丙" + run, 0, CHANGES);
        fleet.arrivals().clear();
        long edition = fleet.county().editions().getOrDefault(County.SCOPE, 0L);
        var load = new Load(fleet.headquarters());
        fleet.headquarters().take(file);
        double taking = load.passed().toMillis() / 1e3;
        fleet.awaitEqual(Duration.ofMinutes(20));
        load.note(findings);
        var published = fleet.county().publishedAfter(edition);
        var first = published.values().stream().min(Instant::compareTo).orElse(Instant.EPOCH);
        var last = published.values().stream().max(Instant::compareTo).orElse(Instant.EPOCH);
        var end = fleet.arrivals().latest().values().stream()
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var delays = Spread.of(fleet.arrivals().delays(published));
        findings.put("changes", published.size())
                .put("import command s", taking)
                .put("publishing, first to last s", seconds(first, last))
                .put("first published to all shelves s", seconds(first, end))
                .put("last published to all shelves s", seconds(last, end))
                .put("shelf", delays)
                .put("stations equal", fleet.equalStations())
                .distribution("latency", delays);
        setting.tell("burst run %d: %s".formatted(run + 1, findings.figures()));
        return findings;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1e3;
    }
}

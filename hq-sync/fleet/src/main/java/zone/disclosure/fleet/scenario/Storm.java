package zone.disclosure.fleet.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Spread;

/** All stations are online and staff publish at a steady pace: how soon is each change on every shelf? */
final class Storm implements Scenario {
    /** What has run for a while is compiled; a headquarters that has just started is not what stations meet. */
    private static final int WARM_UP = 150;

    private static final Duration FAST = Duration.ofMillis(200);

    private final String name;
    private final int pages;
    private final int changes;
    private final Duration pause;

    /** @param pages how many the county shows already; a full shelf costs a station more than an empty one */
    Storm(String name, int pages, int changes, Duration pause) {
        this.name = name;
        this.pages = pages;
        this.changes = changes;
        this.pause = pause;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return "发布到上架 · from publishing to every shelf (" + pages + " 条在架 pages on the shelf, 每 " + pause.toMillis()
                + " ms 一条 between changes)";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name, pages, setting.stations(), 1, "512m")) {
            fleet.start();
            fleet.awaitEqual(Duration.ofMinutes(10));
            publish(setting, fleet, "热身", WARM_UP, FAST);
            fleet.awaitEqual(Duration.ofMinutes(10));
            for (int run = 0; run < runs; run++) {
                all.add(once(setting, fleet, run));
            }
        }
        return all;
    }

    private Findings once(Setting setting, Fleet fleet, int run) {
        var findings = new Findings();
        var mark = "乙" + run;
        fleet.arrivals().clear();
        long edition = fleet.county().editions().getOrDefault(County.SCOPE, 0L);
        long moved = told(fleet, "moved");
        long current = told(fleet, "current");
        var load = new Load(fleet.headquarters());
        try (var searcher = new Searcher(fleet.stations().getFirst(), fleet.arrivals())) {
            findings.put("changes a second", publish(setting, fleet, mark, changes, pause));
            fleet.awaitEqual(Duration.ofMinutes(10));
            searcher.awaitAll(Duration.ofSeconds(20));
            findings.put(
                    "found by search", Spread.of(searcher.delays(fleet.county().publishedAfter(edition))));
        }
        load.note(findings);
        var published = fleet.county().publishedAfter(edition);
        var delays = Spread.of(fleet.arrivals().delays(published));
        findings.put("rounds that moved a shelf", told(fleet, "moved") - moved)
                .put("rounds that found nothing new", told(fleet, "current") - current);
        findings.put("shelf", delays)
                .put("slowest shelf", Spread.of(fleet.arrivals().slowest(published)))
                .put("changes", published.size())
                .put("arrivals", delays.count())
                .put("stations equal", fleet.equalStations())
                .distribution("latency", delays);
        setting.tell("%s run %d: %s".formatted(name, run + 1, findings.figures()));
        return findings;
    }

    private static long told(Fleet fleet, String what) {
        return fleet.stations().stream()
                .mapToLong(station -> station.notes().count(what))
                .sum();
    }

    /** One after the other, each an import command of its own. @return how many a second there really were */
    private static double publish(Setting setting, Fleet fleet, String mark, int changes, Duration pause) {
        var file = setting.folder().resolve("change.jsonl");
        long began = System.nanoTime();
        for (int i = 0; i < changes; i++) {
            LockSupport.parkNanos(began + i * pause.toNanos() - System.nanoTime());
            fleet.headquarters().take(setting.corpus().lines(file, mark, i, 1));
        }
        return changes / ((System.nanoTime() - began) / 1e9);
    }
}

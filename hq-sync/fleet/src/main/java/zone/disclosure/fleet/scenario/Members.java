package zone.disclosure.fleet.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Spread;

/** Two members of headquarters over one database; one is killed while staff publish through the other. */
final class Members implements Scenario {
    private static final int CHANGES = 100;
    private static final int KILL_AT = 40;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "member";
    }

    @Override
    public String title() {
        return "两台总部，一台被杀 · two members of headquarters, one killed in a storm";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        for (int run = 0; run < runs; run++) {
            all.add(once(setting, run));
        }
        return all;
    }

    private Findings once(Setting setting, int run) {
        var home = setting.home(name(), 200);
        try (var keeper = new FleetHeadquarters(
                                home.resolve("hq"), FleetHeadquarters.Settings.alone("256m", "--hq.wire=false"))
                        .start();
                var doomed = member(keeper, home.resolve("first"));
                var fleet = new Fleet(
                        member(keeper, home.resolve("second")), home.resolve("stations"), setting.stations(), 0)) {
            spread(fleet, doomed);
            fleet.start();
            fleet.awaitEqual(PATIENCE);
            return storm(setting, fleet, doomed, run);
        }
    }

    private static FleetHeadquarters member(FleetHeadquarters keeper, java.nio.file.Path folder) {
        return new FleetHeadquarters(
                        folder,
                        new FleetHeadquarters.Settings(
                                "256m",
                                Optional.of(keeper.databaseUrl()),
                                List.of(
                                        "--hq.keys=" + keeper.data().resolve("keys"),
                                        "--hq.blobs=" + keeper.data().resolve("blobs"))))
                .start();
    }

    /** Half of the stations try one member first, half the other. */
    private static void spread(Fleet fleet, FleetHeadquarters doomed) {
        var stays = fleet.headquarters().wire();
        for (int i = 0; i < fleet.stations().size(); i++) {
            fleet.stations().get(i).reachAt(i % 2 == 0 ? List.of(doomed.wire(), stays) : List.of(stays, doomed.wire()));
        }
    }

    private static Findings storm(Setting setting, Fleet fleet, FleetHeadquarters doomed, int run) {
        var findings = new Findings();
        var file = setting.folder().resolve("member.jsonl");
        fleet.arrivals().clear();
        long edition = fleet.county().editions().getOrDefault(County.SCOPE, 0L);
        long began = System.nanoTime();
        for (int i = 0; i < CHANGES; i++) {
            LockSupport.parkNanos(began + i * PAUSE.toNanos() - System.nanoTime());
            if (i == KILL_AT) {
                doomed.kill();
            }
            fleet.headquarters().take(setting.corpus().lines(file, "辛" + run, i, 1));
        }
        fleet.awaitEqual(PATIENCE);
        var published = fleet.county().publishedAfter(edition);
        var delays = Spread.of(fleet.arrivals().delays(published));
        findings.put("shelf", delays)
                .put("changes", published.size())
                .put("stations equal", fleet.equalStations())
                .distribution("latency", delays);
        setting.tell("member run %d: %s".formatted(run + 1, findings.figures()));
        return findings;
    }
}

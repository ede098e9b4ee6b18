package zone.disclosure.fleet.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.station.FleetStation;

/** The power of the whole county fails while staff publish and visitors write; then everything returns at once. */
final class PowerCuts implements Scenario {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int CHANGES = 40;

    @Override
    public String name() {
        return "powercut";
    }

    @Override
    public String title() {
        return "全县停电，同时恢复 · the whole county loses power and returns at once";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name(), 200, setting.stations(), 0, "256m")) {
            fleet.start();
            fleet.awaitEqual(PATIENCE);
            for (int run = 0; run < runs; run++) {
                all.add(once(setting, fleet, run));
            }
        }
        return all;
    }

    private static Findings once(Setting setting, Fleet fleet, int run) {
        var findings = new Findings();
        var written = new HashSet<UUID>();
        fleet.headquarters()
                .take(setting.corpus().lines(setting.folder().resolve("before.jsonl"), "戊" + run, 0, CHANGES));
        fleet.stations().forEach(station -> written.add(station.submit()));
        // In the middle of the rounds that this set off.
        fleet.headquarters().kill();
        fleet.each(FleetStation::crash);
        fleet.each(FleetStation::open);
        var on = clock().instant();
        fleet.headquarters().program().startOnly();
        fleet.each(FleetStation::start);
        fleet.headquarters().program().awaitReady();
        var up = clock().instant();
        var load = new Load(fleet.headquarters());
        fleet.arrivals().clear();
        fleet.headquarters().take(setting.corpus().lines(setting.folder().resolve("after.jsonl"), "己" + run, 0, 1));
        fleet.awaitEqual(PATIENCE);
        load.note(findings);
        var all = fleet.arrivals().latest().values().stream()
                .max(Instant::compareTo)
                .orElse(up);
        boolean delivered =
                Fleet.await(PATIENCE, () -> fleet.county().submissions().containsAll(written));
        findings.put("headquarters up after power s", seconds(on, up))
                .put("all stations equal after headquarters s", seconds(up, all))
                .put("all submissions there after headquarters s", seconds(up, clock().instant()))
                .put("submissions lost", delivered ? 0 : 1)
                .put("stations equal", fleet.equalStations());
        setting.tell("powercut run %d: %s".formatted(run + 1, findings.figures()));
        return findings;
    }

    private static Clock clock() {
        return Clock.systemUTC();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1e3;
    }
}

package zone.disclosure.fleet.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.line.Attack;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Spread;

/** Somebody floods the wire with connections and garbage while staff publish: what do honest stations feel of it? */
final class Hostile implements Scenario {
    private static final int CHANGES = 50;
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "hostile";
    }

    @Override
    public String title() {
        return "恶意客户端 · a hostile client in the midst of honest stations";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name(), 200, setting.stations(), 0, "256m")) {
            fleet.start();
            fleet.awaitEqual(PATIENCE);
            publish(setting, fleet, "热身");
            for (int run = 0; run < runs; run++) {
                var findings = new Findings();
                findings.put("quiet", publish(setting, fleet, "静" + run));
                long pid = fleet.headquarters().program().pid();
                var load = new Load(fleet.headquarters());
                try (var attack = new Attack(fleet.headquarters().wirePort())) {
                    findings.put("attacked", publish(setting, fleet, "闹" + run))
                            .put("connections the attacker made", attack.connections())
                            .put("connections refused or ended by headquarters", attack.ended());
                }
                findings.put(
                                "headquarters survived",
                                fleet.headquarters().program().pid() == pid ? 1 : 0)
                        .put("stations equal", fleet.equalStations());
                load.note(findings);
                setting.tell("hostile run %d: %s".formatted(run + 1, findings.figures()));
                all.add(findings);
            }
        }
        return all;
    }

    private static Spread publish(Setting setting, Fleet fleet, String mark) {
        var file = setting.folder().resolve("hostile.jsonl");
        fleet.arrivals().clear();
        long edition = fleet.county().editions().getOrDefault(County.SCOPE, 0L);
        long began = System.nanoTime();
        for (int i = 0; i < CHANGES; i++) {
            LockSupport.parkNanos(began + i * PAUSE.toNanos() - System.nanoTime());
            fleet.headquarters().take(setting.corpus().lines(file, mark, i, 1));
        }
        fleet.awaitEqual(PATIENCE);
        return Spread.of(fleet.arrivals().delays(fleet.county().publishedAfter(edition)));
    }
}

package zone.disclosure.fleet.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.station.FleetStation;

/** Headquarters is lost and put back from an old backup. Every station must follow it, and give back what it has lost. */
final class Restored implements Scenario {
    private static final int CHANGES = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String title() {
        return "从旧备份恢复总部 · headquarters restored from an old backup";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        for (int run = 0; run < runs; run++) {
            try (var fleet = setting.fleet(name(), 200, setting.stations(), 0, "256m")) {
                all.add(once(setting, fleet, run));
            }
        }
        return all;
    }

    private static Findings once(Setting setting, Fleet fleet, int run) {
        fleet.start();
        var kept = written(setting, fleet, "癸" + run);
        var backup = setting.folder().resolve("backup-" + run);
        fleet.headquarters().desk().must(List.of("backup", backup.toString()));
        var lost = written(setting, fleet, "子" + run);
        int before = fleet.county().submissions().size();
        fleet.headquarters().kill();
        fleet.headquarters().whileStopped(List.of("restore", backup.toString()));
        fleet.headquarters().program().start();
        int after = fleet.county().submissions().size();
        var load = new Load(fleet.headquarters());
        fleet.awaitEqual(PATIENCE);
        double equal = load.passed().toMillis() / 1e3;
        lost.addAll(kept);
        boolean whole = Fleet.await(PATIENCE, () -> fleet.county().submissions().containsAll(lost));
        var findings = new Findings();
        findings.put("all stations equal s", equal)
                .put("all submissions back s", load.passed().toMillis() / 1e3)
                .put("submissions before", before)
                .put("submissions in the backup", after)
                .put("submissions missing at the end", whole ? 0 : 1)
                .put("submissions at the end", fleet.county().submissions().size());
        load.note(findings);
        fleet.headquarters().take(setting.corpus().lines(setting.folder().resolve("new.jsonl"), "丑" + run, 0, 5));
        fleet.awaitEqual(PATIENCE);
        findings.put("stations equal", fleet.equalStations());
        setting.tell("restore run %d: %s".formatted(run + 1, findings.figures()));
        return findings;
    }

    /** Publishes, and lets each station write one submission; waits until all of it has arrived. */
    private static Set<UUID> written(Setting setting, Fleet fleet, String mark) {
        fleet.headquarters().take(setting.corpus().lines(setting.folder().resolve("state.jsonl"), mark, 0, CHANGES));
        var ids = new HashSet<UUID>();
        fleet.stations().stream().map(FleetStation::submit).forEach(ids::add);
        fleet.awaitEqual(PATIENCE);
        if (!Fleet.await(PATIENCE, () -> fleet.county().submissions().containsAll(ids))) {
            throw new IllegalStateException("submissions do not arrive");
        }
        return ids;
    }
}

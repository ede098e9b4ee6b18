package zone.disclosure.fleet.scenario;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.line.Line;
import zone.disclosure.fleet.line.Weather;
import zone.disclosure.fleet.measure.Findings;

/** A station with a full shelf was away for a week, in which staff published 350 changes. */
final class Away implements Scenario {
    private static final int CHANGES = 350;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "away";
    }

    @Override
    public String title() {
        return "离线一周后追平 · back after a week with " + CHANGES + " changes";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name(), 5_000, 1, 0, "512m")) {
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
        var station = fleet.stations().getFirst();
        station.stop();
        long edition = fleet.county().editions().getOrDefault(County.SCOPE, 0L);
        fleet.headquarters()
                .take(setting.corpus().lines(setting.folder().resolve("week.jsonl"), "丁" + run, run * 31, CHANGES));
        long compressed = compressed(fleet, edition);
        try (var line = new Line(fleet.headquarters().wirePort(), Weather.FAIR)) {
            station.reachAt(List.of(line.address()));
            station.open();
            var load = new Load(fleet.headquarters());
            fleet.arrivals().clear();
            var began = Clock.systemUTC().instant();
            station.start();
            double seconds = fleet.secondsUntilEqual(began, PATIENCE);
            findings.put("caught up s", seconds)
                    .put("on the wire MB", line.bytes() / 1e6)
                    .put("what changed, compressed MB", compressed / 1e6)
                    .put("bytes ratio", line.bytes() / (double) compressed)
                    .put("stations equal", fleet.equalStations());
            load.note(findings);
            station.stop();
        }
        setting.tell("away run %d: %s".formatted(run + 1, findings.figures()));
        return findings;
    }

    /** The parcels of the changed pages as headquarters keeps them: gzip, each alone. */
    private static long compressed(Fleet fleet, long edition) {
        return fleet.headquarters().ask(database -> {
            try (var question = database.prepareStatement("""
                    select sum(octet_length(content))
                      from parcel
                     where name in (select parcel from edition where scope = ? and number > ?)
                    """)) {
                question.setString(1, County.SCOPE.code());
                question.setLong(2, edition);
                try (var rows = question.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }
}

package zone.disclosure.fleet.scenario;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.line.Line;
import zone.disclosure.fleet.line.Weather;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.station.FleetStation;

/** Blank stations are filled with all pages of the county: one alone, then all at once. */
final class Blank implements Scenario {
    private static final int PAGES = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "blank";
    }

    @Override
    public String title() {
        return "空白站点首次装满 · blank stations are filled with " + PAGES + " pages";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        try (var fleet = setting.fleet(name(), PAGES, setting.stations(), 0, "256m")) {
            for (int run = 0; run < runs; run++) {
                var findings = new Findings();
                one(fleet, fleet.stations().getFirst(), findings);
                together(fleet, findings);
                setting.tell("blank run %d: %s".formatted(run + 1, findings.figures()));
                all.add(findings);
            }
        }
        return all;
    }

    private static void one(Fleet fleet, FleetStation station, Findings findings) {
        try (var line = new Line(fleet.headquarters().wirePort(), Weather.FAIR)) {
            station.reachAt(List.of(line.address()));
            station.open();
            fleet.arrivals().clear();
            var began = Clock.systemUTC().instant();
            station.start();
            double seconds = fleet.secondsUntilEqual(began, PATIENCE);
            findings.put("one station s", seconds).put("one station MB", line.bytes() / 1e6);
            station.stop();
            station.wipe();
            station.reachAt(List.of(fleet.headquarters().wire()));
        }
    }

    private static void together(Fleet fleet, Findings findings) {
        fleet.each(FleetStation::open);
        fleet.arrivals().clear();
        var load = new Load(fleet.headquarters());
        var began = Clock.systemUTC().instant();
        fleet.each(FleetStation::start);
        fleet.awaitEqual(PATIENCE);
        load.note(findings);
        var finished = fleet.arrivals().latest().values().stream()
                .map(at -> Duration.between(began, at).toMillis() / 1e3)
                .sorted()
                .toList();
        for (int i = 0; i < finished.size(); i++) {
            findings.point("full", finished.get(i), i + 1);
        }
        findings.put("all stations s", finished.getLast())
                .put(
                        "all stations MB",
                        findings.get("one station MB") * fleet.stations().size())
                .put("stations equal", fleet.equalStations());
        fleet.each(FleetStation::stop);
        fleet.each(FleetStation::wipe);
    }
}

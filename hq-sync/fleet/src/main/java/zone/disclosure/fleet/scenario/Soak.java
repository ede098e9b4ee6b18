package zone.disclosure.fleet.scenario;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Slope;
import zone.disclosure.fleet.station.FleetStation;

/** A long run: staff publish and withdraw, visitors write, computers lose power now and then. Nothing may grow. */
final class Soak implements Scenario {
    private static final int DOCUMENTS = 200;
    private static final Duration TICK = Duration.ofSeconds(3);
    private static final Duration SAMPLE = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String title() {
        return "长跑 · a long run: memory, threads, connections, handles, disk";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        try (var fleet = setting.fleet(name(), 200, setting.stations(), 1, "256m")) {
            fleet.start();
            fleet.awaitEqual(Duration.ofMinutes(10));
            return List.of(new Life(setting, fleet).live(Duration.ofMinutes(setting.soakMinutes())));
        }
    }

    /** One long run. */
    private static final class Life {
        private final Setting setting;
        private final Fleet fleet;
        private final Findings findings = new Findings();
        private final Random random = new Random(195);
        private final Set<UUID> written = new HashSet<>();
        private final Samples samples;
        private int changes;
        private int crashes;

        Life(Setting setting, Fleet fleet) {
            this.setting = setting;
            this.fleet = fleet;
            this.samples = new Samples(fleet, findings);
        }

        Findings live(Duration length) {
            long began = System.nanoTime();
            long sampled = 0;
            for (long i = 0; System.nanoTime() - began < length.toNanos(); i++) {
                tick(i);
                if (System.nanoTime() - sampled > SAMPLE.toNanos()) {
                    sampled = System.nanoTime();
                    samples.take(began);
                    write();
                }
                LockSupport.parkNanos(began + (i + 1) * TICK.toNanos() - System.nanoTime());
            }
            fleet.stations().forEach(FleetStation::start);
            fleet.awaitEqual(Duration.ofMinutes(10));
            boolean delivered = Fleet.await(
                    Duration.ofMinutes(10), () -> fleet.county().submissions().containsAll(written));
            findings.put("submissions not at headquarters", delivered ? 0 : missing());
            findings.put("stations equal", fleet.equalStations());
            write();
            setting.tell("soak: " + findings.figures());
            return findings;
        }

        private double missing() {
            var left = new HashSet<>(written);
            left.removeAll(fleet.county().submissions());
            return left.size();
        }

        private void tick(long i) {
            try {
                int document = random.nextInt(DOCUMENTS);
                var file = setting.folder().resolve("soak.jsonl");
                fleet.headquarters().take(setting.corpus().lines(file, "壬", document, 1, (int) i + 1));
                changes++;
            } catch (UncheckedIOException | IllegalStateException e) {
                findings.say("发布失败 publishing failed: " + e.getMessage());
            }
            var stations = fleet.stations();
            for (int k = 0; k < 2; k++) {
                var station = stations.get(random.nextInt(stations.size()));
                if (station.isRunning()) {
                    written.add(station.submit());
                }
            }
            if (i % 5 == 0) {
                var unlucky = stations.get(1 + random.nextInt(stations.size() - 1));
                if (unlucky.isRunning()) {
                    unlucky.crash();
                    crashes++;
                }
                stations.get(1 + random.nextInt(stations.size() - 1)).start();
                stations.stream()
                        .filter(station -> !station.isRunning())
                        .skip(2)
                        .findFirst()
                        .ifPresent(FleetStation::start);
            }
        }

        /** Written down every time, so that a run that is broken off has not been in vain. */
        private void write() {
            findings.put("changes", changes).put("crashes of stations", crashes).put("submissions", written.size());
            for (var name : new ArrayList<>(findings.series().keySet())) {
                var points = findings.series().getOrDefault(name, List.of());
                var settled = points.subList(points.size() / 4, points.size());
                findings.put(name + " an hour", Slope.of(settled) * 60);
                findings.put(name + " at the end", points.getLast().y());
            }
            findings.put(
                    "minutes",
                    findings.series().values().stream()
                            .mapToDouble(points -> points.getLast().x())
                            .max()
                            .orElse(0));
            setting.keep(findings);
        }
    }
}

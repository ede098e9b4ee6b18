package zone.disclosure.fleet.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.County;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.HeapLog;
import zone.disclosure.fleet.measure.Machine;
import zone.disclosure.fleet.measure.ProcessFacts;
import zone.disclosure.fleet.measure.Spread;
import zone.disclosure.fleet.peer.Diagnosis;
import zone.disclosure.fleet.station.Listener;
import zone.disclosure.fleet.station.Membership;

/** Many more stations than a county has, on one member. They are light: the real wire and its ear, without a shelf. */
final class Crowd implements Scenario {
    private static final List<Integer> SIZES = List.of(195, 500, 1_000, 2_000);
    private static final int CHANGES = 20;
    /** A client of the wire has so many. */
    private static final long THREADS = 14;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public String title() {
        return "一台总部连接很多站点 · a crowd of stations on one member";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var all = new ArrayList<Findings>();
        for (int run = 0; run < runs; run++) {
            var home = setting.home(name(), 0);
            try (var headquarters =
                    new FleetHeadquarters(home.resolve("hq"), FleetHeadquarters.Settings.alone("1g")).start()) {
                all.add(once(setting, headquarters, run));
            }
        }
        return all;
    }

    private static Findings once(Setting setting, FleetHeadquarters headquarters, int run) {
        var findings = new Findings();
        findings.say("轻站点：真实线路与门铃，没有书架 light stations: the real wire and its ear, no shelf");
        var crowd = new ArrayList<Listener>();
        try {
            for (int size : SIZES) {
                if ((size - crowd.size()) * THREADS > Machine.freeThreads()) {
                    findings.say("这台机器的线程数不够 " + size + " 站 this machine has no threads for " + size
                            + " stations: kernel.pid_max, vm.max_map_count");
                    break;
                }
                long began = System.nanoTime();
                while (crowd.size() < size) {
                    var id = County.station(crowd.size());
                    var member = Membership.enrol(headquarters.portal(), headquarters.code(id, "站" + crowd.size()));
                    crowd.add(new Listener(member));
                }
                boolean connected = Fleet.await(PATIENCE, () -> crowd.stream().allMatch(Listener::isConnected));
                findings.put(size + " connected s", (System.nanoTime() - began) / 1e9);
                heard(setting, headquarters, crowd, findings, size, run);
                setting.tell("crowd %d: %s".formatted(size, findings.figures()));
                if (!connected) {
                    findings.say("只连上一部分 not all connected at " + size);
                    break;
                }
            }
        } finally {
            crowd.parallelStream().forEach(Listener::close);
        }
        return findings;
    }

    private static void heard(
            Setting setting,
            FleetHeadquarters headquarters,
            List<Listener> crowd,
            Findings findings,
            int size,
            int run) {
        Path file = setting.folder().resolve("crowd.jsonl");
        var county = new County(headquarters);
        var delays = new ArrayList<Double>();
        for (int i = 0; i < CHANGES; i++) {
            long edition = county.editions().getOrDefault(County.SCOPE, 0L);
            crowd.forEach(Listener::forget);
            headquarters.take(setting.corpus().lines(file, "众" + run + "-" + size, i, 1));
            Fleet.await(Duration.ofSeconds(40), () -> crowd.stream().allMatch(Listener::hasHeard));
            county.publishedAfter(edition)
                    .values()
                    .forEach(at -> crowd.forEach(listener -> listener.heardAt()
                            .ifPresent(heard ->
                                    delays.add(Duration.between(at, heard).toNanos() / 1e6))));
        }
        var heap = new HeapLog(headquarters.collections());
        Diagnosis.collect(headquarters.program().pid());
        var facts = ProcessFacts.of(headquarters.program().pid());
        findings.put(size + " heard", Spread.of(delays))
                .put(size + " never heard", (double) size * CHANGES - delays.size())
                .put(size + " hq heap MB", heap.next().kept())
                .put(size + " hq resident MB", facts.residentBytes() >> 20)
                .put(size + " hq threads", facts.threads());
    }
}

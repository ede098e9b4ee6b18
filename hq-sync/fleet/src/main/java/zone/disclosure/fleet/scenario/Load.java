package zone.disclosure.fleet.scenario;

import java.time.Duration;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.HeapLog;
import zone.disclosure.fleet.measure.Machine;
import zone.disclosure.fleet.measure.ProcessFacts;

/** What headquarters spends between two moments. */
final class Load {
    private final long pid;
    private final HeapLog heap;
    private final ProcessFacts before;
    private final ProcessFacts stations =
            ProcessFacts.of(ProcessHandle.current().pid());
    private final long began = System.nanoTime();

    Load(FleetHeadquarters headquarters) {
        pid = headquarters.program().pid();
        heap = new HeapLog(headquarters.collections());
        before = ProcessFacts.of(pid);
    }

    Duration passed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    void note(Findings findings) {
        var now = ProcessFacts.of(pid);
        var since = heap.next();
        findings.put("hq CPU s", now.cpuSince(before).toMillis() / 1e3)
                .put(
                        "hq database CPU s",
                        now.childrenCpu().minus(before.childrenCpu()).toMillis() / 1e3)
                .put(
                        "stations CPU s",
                        ProcessFacts.of(ProcessHandle.current().pid())
                                        .cpuSince(stations)
                                        .toMillis()
                                / 1e3)
                .put("hq peak heap MB", since.peak())
                .put("hq resident MB", now.residentBytes() >> 20)
                .put("hq threads", now.threads())
                .put("load 1 min", Double.parseDouble(Machine.load().split(" ", -1)[0]));
    }
}

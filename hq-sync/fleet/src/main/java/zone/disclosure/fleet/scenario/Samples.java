package zone.disclosure.fleet.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.HeapLog;
import zone.disclosure.fleet.measure.ProcessFacts;
import zone.disclosure.fleet.measure.Sockets;
import zone.disclosure.fleet.peer.Diagnosis;

/** Looks at headquarters again and again. */
final class Samples {
    /** What is left after a young collection is no measure: the old generation is full of what nobody needs. */
    private static final int WHOLE_EVERY = 18;

    private final Fleet fleet;
    private final Findings findings;
    private final HeapLog heap;
    private int taken;

    Samples(Fleet fleet, Findings findings) {
        this.fleet = fleet;
        this.findings = findings;
        this.heap = new HeapLog(fleet.headquarters().collections());
    }

    /** @param began nanoseconds, from which the minutes count */
    void take(long began) {
        double minute = (System.nanoTime() - began) / 60e9;
        var facts = ProcessFacts.of(fleet.headquarters().program().pid());
        if (taken++ % WHOLE_EVERY == 0) {
            heap.next();
            Diagnosis.collect(fleet.headquarters().program().pid());
            findings.point("heap MB", minute, (double) heap.next().kept());
        }
        findings.point("resident MB", minute, facts.residentBytes() / 1048576.0)
                .point("threads", minute, facts.threads())
                .point("handles", minute, facts.handles())
                .point("connections", minute, (double)
                        Sockets.to(fleet.headquarters().wirePort()))
                .point("disk MB", minute, size(fleet.headquarters().data()) / 1e6);
    }

    private static long size(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.mapToLong(Samples::sizeOfFile).sum();
        } catch (UncheckedIOException | IOException e) {
            // The database takes files away while we look.
            return 0;
        }
    }

    private static long sizeOfFile(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the size of " + file, e);
        }
    }
}

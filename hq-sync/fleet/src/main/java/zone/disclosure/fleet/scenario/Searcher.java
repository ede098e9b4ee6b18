package zone.disclosure.fleet.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import zone.disclosure.contract.PageId;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Arrivals;
import zone.disclosure.fleet.station.FleetStation;

/**
 * One station's search, asked for each title from the moment at which its shelf changed, every 20 ms until it is found:
 * asking all the time would take a whole processor from the others.
 */
final class Searcher implements AutoCloseable {
    private static final long LOOK_NANOS = 20_000_000;

    private final FleetStation station;
    private final Arrivals arrivals;
    private final Queue<String> wanted = new ConcurrentLinkedQueue<>();
    private final Map<PageId, Instant> found = new ConcurrentHashMap<>();
    private final Thread looking;
    private volatile boolean over;

    Searcher(FleetStation station, Arrivals arrivals) {
        this.station = station;
        this.arrivals = arrivals;
        this.looking = Thread.ofPlatform().name("searcher").daemon().start(this::look);
    }

    void expect(String title) {
        wanted.add(title);
    }

    void awaitAll(Duration patience) {
        Fleet.await(patience, wanted::isEmpty);
    }

    /** Milliseconds from publishing until found. */
    List<Double> delays(Map<PageId, Instant> published) {
        var delays = new ArrayList<Double>();
        published.forEach((page, at) -> {
            var seen = found.get(page);
            if (seen != null) {
                delays.add(Duration.between(at, seen).toNanos() / 1e6);
            }
        });
        return delays;
    }

    private void look() {
        long seen = 0;
        while (!over) {
            long changes = arrivals.changesOf(station.id());
            if (changes == seen) {
                LockSupport.parkNanos(LOOK_NANOS / 4);
                continue;
            }
            for (var title = wanted.peek(); title != null && found(title); title = wanted.peek()) {
                wanted.remove();
                seen++;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** They appear in the order in which they are published, so that only the next one is asked for. */
    private boolean found(String title) {
        var page = station.found(title);
        page.ifPresent(id -> found.put(id, Clock.systemUTC().instant()));
        return page.isPresent();
    }

    @Override
    public void close() {
        over = true;
        try {
            looking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

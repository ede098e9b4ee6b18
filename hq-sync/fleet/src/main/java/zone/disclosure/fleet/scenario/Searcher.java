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
import zone.disclosure.fleet.station.FleetStation;

/** One station's search, asked again and again for titles that are about to appear. A find may be noted 20 ms late. */
final class Searcher implements AutoCloseable {
    private static final long LOOK_NANOS = 20_000_000;

    private final FleetStation station;
    private final Queue<String> wanted = new ConcurrentLinkedQueue<>();
    private final Map<PageId, Instant> found = new ConcurrentHashMap<>();
    private final Thread looking;
    private volatile boolean over;

    Searcher(FleetStation station) {
        this.station = station;
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
        while (!over) {
            for (var title = wanted.peek(); title != null && found(title); title = wanted.peek()) {
                wanted.remove();
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

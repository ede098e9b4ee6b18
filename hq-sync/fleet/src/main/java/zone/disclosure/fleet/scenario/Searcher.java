package zone.disclosure.fleet.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import zone.disclosure.contract.PageId;
import zone.disclosure.fleet.Fleet;
import zone.disclosure.fleet.measure.Arrivals;
import zone.disclosure.fleet.station.FleetStation;

/**
 * One station's search, asked for each page from the moment at which it came to the shelf, by its title as a visitor
 * would type it, every 20 ms until it is found: asking all the time would take a whole processor from the others.
 */
final class Searcher implements AutoCloseable {
    private static final long LOOK_NANOS = 20_000_000;

    private final FleetStation station;
    private final Arrivals arrivals;
    private final Map<PageId, Instant> found = new ConcurrentHashMap<>();
    private final Thread looking;
    private volatile boolean over;

    Searcher(FleetStation station, Arrivals arrivals) {
        this.station = station;
        this.arrivals = arrivals;
        this.looking = Thread.ofPlatform().name("searcher").daemon().start(this::look);
    }

    void awaitAll(Duration patience) {
        Fleet.await(patience, () -> open().isEmpty());
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

    private Set<PageId> open() {
        var open = new HashSet<>(arrivals.pagesAt(station.id()));
        open.removeAll(found.keySet());
        return open;
    }

    private void look() {
        while (!over) {
            for (var page : open()) {
                if (station.finds(page)) {
                    found.put(page, Clock.systemUTC().instant());
                }
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
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

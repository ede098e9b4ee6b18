package zone.disclosure.fleet;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;
import zone.disclosure.fleet.measure.Arrivals;
import zone.disclosure.fleet.station.FleetStation;
import zone.disclosure.fleet.station.Membership;

/** A headquarters and its stations. It starts nobody by itself and judges nothing. */
public final class Fleet implements AutoCloseable {
    private static final int HANDS = 6;
    private static final Duration LOOK = Duration.ofMillis(50);
    /** Asking 195 stations costs time that they need themselves. */
    private static final Duration SELDOM = Duration.ofMillis(400);

    private static final Duration TOLD = Duration.ofSeconds(5);

    private final FleetHeadquarters headquarters;
    private final County county;
    private final List<FleetStation> stations;
    private final Arrivals arrivals = new Arrivals();

    /**
     * Enrols {@code many} stations at a running headquarters; none runs yet.
     *
     * @param searching how many of them, the first, keep a search index too
     */
    public Fleet(FleetHeadquarters headquarters, Path folder, int many, int searching) {
        this.headquarters = headquarters;
        this.county = new County(headquarters);
        var made = new ArrayList<FleetStation>();
        for (int i = 0; i < many; i++) {
            var id = County.station(i);
            var membership = Membership.enrol(headquarters.portal(), headquarters.code(id, "试验站" + i));
            made.add(new FleetStation(membership, folder.resolve(id.value()), i < searching, arrivals::note));
        }
        this.stations = List.copyOf(made);
    }

    /** Headquarters. */
    public FleetHeadquarters headquarters() {
        return headquarters;
    }

    /** What is true. */
    public County county() {
        return county;
    }

    /** The stations. */
    public List<FleetStation> stations() {
        return stations;
    }

    /** What came when. */
    public Arrivals arrivals() {
        return arrivals;
    }

    /** Opens all disks, then begins all links. */
    public void start() {
        each(FleetStation::open);
        each(FleetStation::start);
    }

    /** Does something with all stations, several at a time. */
    public void each(Consumer<FleetStation> what) {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var work = stations.stream()
                    .<Callable<Boolean>>map(station -> () -> {
                        what.accept(station);
                        return true;
                    })
                    .toList();
            for (var done : hands.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the stations", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * Waits until every running station stands at the newest edition of each of its scopes.
     *
     * @throws IllegalStateException when patience ends; says how many are behind and what the first of them told
     */
    public void awaitEqual(Duration patience) {
        var editions = county.editions();
        var epoch = county.epoch();
        var behind = new ArrayList<FleetStation>(stations);
        boolean done = await(patience, SELDOM, () -> {
            behind.removeIf(station -> !station.isRunning() || stands(station, epoch, editions));
            return behind.isEmpty();
        });
        if (!done) {
            throw new IllegalStateException(behind.size() + " stations are behind after " + patience + "; the first, "
                    + behind.getFirst().id() + ", tells "
                    + behind.getFirst().notes().troubles());
        }
    }

    /**
     * As {@link #awaitEqual}, and until the last change was told: a station stands there a moment before it says so.
     *
     * @return seconds from {@code began} to the last change of a shelf
     */
    public double secondsUntilEqual(Instant began, Duration patience) {
        awaitEqual(patience);
        await(TOLD, () -> arrivals.lastAfter(began) > 0);
        return arrivals.lastAfter(began);
    }

    /** How many running stations hold, page by page, exactly what headquarters shows. */
    public long equalStations() {
        var truth = new java.util.concurrent.ConcurrentHashMap<
                zone.disclosure.contract.Scope,
                java.util.Map<zone.disclosure.contract.PageId, zone.disclosure.contract.Sha256>>();
        return stations.stream()
                .filter(FleetStation::isRunning)
                .filter(station -> station.scopes().stream()
                        .allMatch(scope -> station.holdings(scope).equals(truth.computeIfAbsent(scope, county::pages))))
                .count();
    }

    /** Asks until it is so. @return false when patience ended first */
    public static boolean await(Duration patience, BooleanSupplier what) {
        return await(patience, LOOK, what);
    }

    private static boolean await(Duration patience, Duration look, BooleanSupplier what) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (what.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(look.toNanos());
        }
        return what.getAsBoolean();
    }

    private static boolean stands(
            FleetStation station, String epoch, java.util.Map<zone.disclosure.contract.Scope, Long> editions) {
        return station.scopes().stream()
                .filter(editions::containsKey)
                .allMatch(scope -> station.position(scope)
                        .filter(at -> at.epoch().equals(epoch) && at.edition() >= editions.getOrDefault(scope, 0L))
                        .isPresent());
    }

    @Override
    public void close() {
        try (headquarters) {
            each(FleetStation::stop);
        }
    }
}

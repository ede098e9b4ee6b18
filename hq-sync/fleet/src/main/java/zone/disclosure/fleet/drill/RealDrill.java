package zone.disclosure.fleet.drill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Schedules over real headquarters: several worlds at a time share two members and one PostgreSQL, and members are
 * killed while they run.
 */
final class RealDrill {
    private static final String HEAP = "384m";
    private static final Duration BETWEEN_KILLS = Duration.ofMinutes(4);

    private final Path folder;
    private final int lanes;
    private final long end;
    private final Tally tally = new Tally();
    private final AtomicInteger grounds = new AtomicInteger();
    private final Consumer<String> told;

    /**
     * Runs nothing yet.
     *
     * @param most no schedule begins after that long
     * @param told hears what happens, line by line
     */
    RealDrill(Path folder, int lanes, Duration most, Consumer<String> told) {
        this.folder = folder;
        this.lanes = lanes;
        this.end = System.nanoTime() + most.toNanos();
        this.told = told;
    }

    /** @param kills whether members are killed meanwhile */
    Tally run(long from, int schedules, boolean kills) {
        told.accept("starting a keeper and two members");
        try (var capital = new Capital(folder.resolve("hq"), HEAP)) {
            told.accept("headquarters is up; " + lanes + " worlds at a time");
            var mayhem = kills
                    ? new Mayhem(capital, from, BETWEEN_KILLS, what -> {
                        tally.count("shared " + what);
                        told.accept(what);
                    })
                    : null;
            var next = new AtomicLong(from);
            try (var threads = Executors.newFixedThreadPool(lanes)) {
                for (int i = 0; i < lanes; i++) {
                    threads.execute(() -> lane(capital, next, from + schedules));
                }
            }
            if (mayhem != null) {
                mayhem.close();
            }
        }
        return tally;
    }

    /** A world goes from schedule to schedule; after one that failed a new world takes its place. */
    private void lane(Capital capital, AtomicLong next, long last) {
        long seed = next.getAndIncrement();
        while (seed < last && isTime()) {
            var ground = Ground.number(grounds.getAndIncrement());
            try (var county = new RealCounty(capital, ground);
                    var world = new World(ground, county, folder.resolve(ground.county()))) {
                boolean well = true;
                while (well && seed < last && isTime()) {
                    well = one(world, county, seed);
                    seed = next.getAndIncrement();
                }
            }
        }
    }

    private boolean isTime() {
        return System.nanoTime() - end < 0;
    }

    private boolean one(World world, County county, long seed) {
        var schedule = Schedule.of(seed, county.possible());
        var differences = outcome(world, schedule);
        tally.add(schedule, differences);
        if (!differences.isEmpty()) {
            told.accept("FAILED " + tally.failures().get(seed));
        }
        if (tally.schedules() % 10 == 0) {
            told.accept(tally.schedules() + " schedules, " + tally.failures().size() + " failed");
        }
        return differences.isEmpty();
    }

    /** The edge of a lane: a schedule that breaks off is one that failed, and the lane goes on in another world. */
    private static List<String> outcome(World world, Schedule schedule) {
        try {
            return world.run(schedule);
        } catch (RuntimeException e) {
            return List.of("broke off: " + e);
        }
    }
}

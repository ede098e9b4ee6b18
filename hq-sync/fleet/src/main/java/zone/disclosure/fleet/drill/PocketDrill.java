package zone.disclosure.fleet.drill;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

/** Schedules over a headquarters in memory: thousands a minute, since only the stations' disks are real. */
final class PocketDrill {
    private PocketDrill() {}

    /** @param told hears of each seed that is done */
    static Tally run(long from, int schedules, int lanes, Path folder, LongConsumer told) {
        var tally = new Tally();
        try (var threads = Executors.newFixedThreadPool(lanes)) {
            for (int i = 0; i < schedules; i++) {
                long seed = from + i;
                threads.execute(() -> {
                    one(seed, folder.resolve(Long.toString(seed)), tally);
                    told.accept(seed);
                });
            }
        }
        return tally;
    }

    private static void one(long seed, Path folder, Tally tally) {
        var ground = Ground.number((int) (seed % 10_000));
        try (var county = new PocketCounty(ground)) {
            var schedule = Schedule.of(seed, county.possible());
            try (var world = new World(ground, county, folder)) {
                tally.add(schedule, world.run(schedule));
            }
        }
        Disk.wipe(folder);
    }
}

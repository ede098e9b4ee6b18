package zone.disclosure.fleet.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random schedules in one process: a headquarters in memory, and stations with real stores. */
class DrillTest {
    private static final int SEEDS = Integer.getInteger("drill.seeds", 25);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 2_000_000, 3_000_000, 4_000_000})
    void whateverGoesWrongEveryStationHoldsWhatItShouldAtTheEnd(long from) {
        for (long seed = from; seed < from + SEEDS; seed++) {
            var ground = Ground.number(1);
            var county = new PocketCounty(ground);
            var schedule = Schedule.of(seed, county.possible());
            try (var world = new World(ground, county, folder)) {
                assertThat(world.run(schedule)).as(schedule::print).isEmpty();
            }
        }
    }
}

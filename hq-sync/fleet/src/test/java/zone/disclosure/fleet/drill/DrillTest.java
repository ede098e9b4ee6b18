package zone.disclosure.fleet.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random schedules in one process: a headquarters in memory, and stations with real stores. */
class DrillTest {
    /** About a third of a second each; {@code -Ddrill.schedules} takes more. */
    private static final int SCHEDULES = Integer.getInteger("drill.schedules", 60);

    @TempDir
    Path folder;

    @Test
    void whateverGoesWrongEveryStationHoldsWhatItShouldAtTheEnd() {
        var tally = PocketDrill.run(1_000_000, SCHEDULES, 2, folder, _ -> {});

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.schedules()).isEqualTo(SCHEDULES);
    }
}

package zone.disclosure.fleet.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dozen schedules over real headquarters; {@code ./zone fleet drill} runs a thousand, with members killed meanwhile. */
class DrillIT {
    private static final int DOZEN = 12;

    @TempDir
    Path folder;

    @Test
    void overRealHeadquartersEveryStationHoldsWhatItShouldAtTheEnd() {
        var tally = new RealDrill(folder, 4, Duration.ofMinutes(15), System.err::println).run(1, DOZEN, false);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.schedules()).isEqualTo(DOZEN);
    }
}

package zone.disclosure.hq.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What became of an intake.
 *
 * @param failures the first {@value #SHOWN} failures; the report names all of them
 * @param report the text file with everything a person should know, in Chinese
 */
public record Account(Count count, List<Failure> failures, Duration took, Path report) {
    /** How many failures are kept in memory. */
    public static final int SHOWN = 500;

    public Account {
        failures = List.copyOf(failures);
    }
}

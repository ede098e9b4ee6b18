package zone.disclosure.station.shell.ui;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** A code that leads a clerk from the screen to the one line of the log that tells what happened. */
final class TroubleCode {
    /** The incident of all screens; {@code docs/incidents.md} says what to do. */
    private static final String SCREEN = "K-401";

    private TroubleCode() {}

    /** The next one, as in {@code K-401-7F3A}. */
    static String next() {
        return SCREEN + "-"
                + "%04x".formatted(ThreadLocalRandom.current().nextInt(0x10000)).toUpperCase(Locale.ROOT);
    }
}

package zone.disclosure.station.shell.ui;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import zone.disclosure.station.incidents.Incident;

/** A code that leads a clerk from the screen to the one line of the log that tells what happened. */
final class TroubleCode {
    private TroubleCode() {}

    /** The next one, as in {@code K-501-7F3A}. */
    static String next() {
        return Incident.SCREEN_FAILED.code() + "-"
                + "%04x".formatted(ThreadLocalRandom.current().nextInt(0x10000)).toUpperCase(Locale.ROOT);
    }
}

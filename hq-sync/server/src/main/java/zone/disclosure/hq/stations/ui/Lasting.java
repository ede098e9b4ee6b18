package zone.disclosure.hq.stations.ui;

import java.time.Duration;
import java.time.Instant;
import zone.disclosure.hq.shell.Words;

/** How long something lasts, as one says it: in the largest unit that fits. */
final class Lasting {
    private static final long DAYS_FROM_HOURS = 48;

    private Lasting() {}

    static String since(Instant then, Instant now) {
        return of(Duration.between(then, now));
    }

    /** A negative time is none. */
    static String of(Duration time) {
        if (time.toMinutes() < 1) {
            return Words.of("lasting.seconds", Math.max(0, time.toSeconds()));
        }
        if (time.toHours() < 1) {
            return Words.of("lasting.minutes", time.toMinutes());
        }
        return time.toHours() < DAYS_FROM_HOURS
                ? Words.of("lasting.hours", time.toHours())
                : Words.of("lasting.days", time.toDays());
    }
}

package zone.disclosure.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses that grow while nothing works, and differ from station to station so that they do not all return at once. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final double FACTOR = 1.5;
    private static final double JITTER = 0.4;

    private final Duration longest;
    private final RandomGenerator random;
    private Duration pause = FIRST;

    /** @param longest pause, however long nothing works */
    Backoff(Duration longest, RandomGenerator random) {
        this.longest = longest;
        this.random = random;
    }

    /** The next pause. */
    Duration next() {
        var now = jittered(pause, JITTER, random);
        var longer = Duration.ofMillis((long) (pause.toMillis() * FACTOR));
        pause = longer.compareTo(longest) < 0 ? longer : longest;
        return now;
    }

    /** Something worked. */
    void reset() {
        pause = FIRST;
    }

    /** A time around {@code middle}, at most {@code share} of it shorter or longer. */
    static Duration jittered(Duration middle, double share, RandomGenerator random) {
        return Duration.ofMillis((long) (middle.toMillis() * (1 + share * (2 * random.nextDouble() - 1))));
    }
}

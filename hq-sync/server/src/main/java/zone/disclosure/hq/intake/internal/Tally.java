package zone.disclosure.hq.intake.internal;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import zone.disclosure.hq.intake.Count;
import zone.disclosure.hq.intake.Progress;

/** Counts, and tells the listener now and then. */
final class Tally {
    private static final long BEAT_MILLIS = 200;

    /** What is counted, each as in {@link Count}. */
    enum What {
        SEEN,
        CREATED,
        CHANGED,
        UNCHANGED,
        HELD,
        PUBLISHED,
        REFUSED,
        FAILED,
        SKIPPED
    }

    private final Progress progress;
    private final Clock clock;
    private final Map<What, Integer> counts = new EnumMap<>(What.class);
    private long bytes;
    private long told;

    Tally(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    /** One more of it; {@code current} is what the listener is told to be at work. */
    void one(What what, String current) {
        counts.merge(what, 1, Integer::sum);
        long now = clock.millis();
        if (now - told >= BEAT_MILLIS) {
            told = now;
            progress.now(count(), current);
        }
    }

    void bytes(long more) {
        bytes += more;
    }

    Count count() {
        return new Count(
                of(What.SEEN),
                of(What.CREATED),
                of(What.CHANGED),
                of(What.UNCHANGED),
                of(What.HELD),
                of(What.PUBLISHED),
                of(What.REFUSED),
                of(What.FAILED),
                of(What.SKIPPED),
                bytes);
    }

    /** The last word. */
    void end() {
        progress.now(count(), "");
    }

    private int of(What what) {
        return counts.getOrDefault(what, 0);
    }
}

package zone.disclosure.link;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The beats of a link. Without a line each waits, longer and longer; a fault in one is told to the witness and stops
 * neither it nor another.
 */
final class Beats {
    private final Witness witness;
    private final RandomGenerator random;
    private final Map<Pace, Beat> beats = new EnumMap<>(Pace.class);
    private volatile boolean stopped;
    private volatile boolean away;

    Beats(Witness witness, RandomGenerator random) {
        this.witness = witness;
        this.random = random;
    }

    /**
     * Before {@link #start}.
     *
     * @param work does one piece and says how long to wait until the next
     */
    void add(Pace pace, Supplier<Duration> work) {
        beats.put(pace, new Beat(pace, patiently(pace, work)));
    }

    void start() {
        beats.values().forEach(Beat::start);
    }

    /** That one now. */
    void nudge(Pace pace) {
        Objects.requireNonNull(beats.get(pace), "a beat that was not added").nudge();
    }

    /** All of them now. */
    void nudge() {
        beats.values().forEach(Beat::nudge);
    }

    /** No further piece of work begins. */
    void stop() {
        stopped = true;
        beats.values().forEach(Beat::stop);
    }

    boolean isStopped() {
        return stopped;
    }

    /** Waits for what is at work to end, but not for ever. */
    void join() throws InterruptedException {
        for (var beat : beats.values()) {
            beat.join();
        }
    }

    /** Whether one of them found no line since this was last asked. */
    boolean wasAway() {
        boolean was = away;
        away = false;
        return was;
    }

    private Supplier<Duration> patiently(Pace pace, Supplier<Duration> work) {
        var backoff = new Backoff(pace.longest(), random);
        return () -> {
            try {
                var pause = work.get();
                backoff.reset();
                return pause;
            } catch (LineDown e) {
                // A busy headquarters is not helped by all who noticed that it hears.
                away |= !(e instanceof Busy);
                if (!stopped) {
                    witness.lineDown(e);
                }
            } catch (RuntimeException e) {
                // The edge of the link: whatever happens here, the station goes on and this part tries again.
                witness.failed(pace.name().toLowerCase(Locale.ROOT), e);
            } catch (OutOfMemoryError e) {
                // Of threads as well as of bytes. It passes; a beat that ended would stay away until the next start.
                witness.failed(pace.name().toLowerCase(Locale.ROOT), new IllegalStateException("out of memory", e));
            }
            return backoff.next();
        };
    }
}

package zone.disclosure.hq.distribution.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Troubles;

/**
 * Rings at every station of this member: at once, but at most five times a second however much is published. Words are
 * codes of scopes and numbers of stations. Every few seconds it compares what is in the database with what it rang for,
 * and every 20 to 30 seconds it rings for everybody: a notice or a bell that was lost costs no more than that.
 */
final class Bell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final long GATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int COMPARE_SECONDS = 5;
    private static final int TICK_SECONDS_FROM = 20;
    private static final int TICK_SECONDS_TO = 30;

    private final Consumer<byte[]> ring;
    private final Consumer<Set<String>> before;
    private final Standing standing;
    private final ScheduledExecutorService ringer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("bell").daemon().factory());
    private final Set<String> waiting = new HashSet<>();
    private final Map<String, Long> rungFor = new HashMap<>();
    private long lastRung = System.nanoTime() - GATHER_NANOS;

    /** What there is to ring for, with the newest number of each word. */
    interface Standing {
        Map<String, Long> now();
    }

    /**
     * @param ring takes a word to everybody who listens
     * @param before done with the words right before the bell rings for them
     */
    Bell(Consumer<byte[]> ring, Consumer<Set<String>> before, Standing standing) {
        this.ring = ring;
        this.before = before;
        this.standing = standing;
        // Whoever hears this bell first is a station that just came and looks for itself.
        var _ = ringer.submit(() -> quietly(() -> rungFor.putAll(standing.now())));
        var _ = ringer.scheduleWithFixedDelay(
                () -> quietly(this::lookAround), COMPARE_SECONDS, COMPARE_SECONDS, TimeUnit.SECONDS);
        nextTick();
    }

    /** Rings for a word as soon as it may, once for all that gather until then. */
    void ring(String word) {
        synchronized (waiting) {
            boolean first = waiting.isEmpty();
            waiting.add(word);
            if (first) {
                long pause = Math.max(0, lastRung + GATHER_NANOS - System.nanoTime());
                var _ = ringer.schedule(() -> quietly(this::flush), pause, TimeUnit.NANOSECONDS);
            }
        }
    }

    /** Looks now for what it did not ring for. */
    void compare() {
        var _ = ringer.submit(() -> quietly(this::lookAround));
    }

    @Override
    public void close() {
        ringer.shutdownNow();
    }

    private void flush() {
        Set<String> now;
        synchronized (waiting) {
            now = Set.copyOf(waiting);
            waiting.clear();
            lastRung = System.nanoTime();
        }
        // Read before the heads are: what comes in between is rung for twice, never not at all.
        var numbers = standing.now();
        before.accept(now);
        now.forEach(word -> ring.accept(word.getBytes(StandardCharsets.US_ASCII)));
        numbers.keySet().retainAll(now);
        rungFor.putAll(numbers);
    }

    private void lookAround() {
        standing.now().forEach((word, number) -> {
            if (!number.equals(rungFor.get(word))) {
                ring(word);
            }
        });
    }

    private void nextTick() {
        int seconds = ThreadLocalRandom.current().nextInt(TICK_SECONDS_FROM, TICK_SECONDS_TO + 1);
        var _ = ringer.schedule(
                () -> {
                    quietly(() -> ring.accept(new byte[0]));
                    nextTick();
                },
                seconds,
                TimeUnit.SECONDS);
    }

    /** A bell that failed to ring is made up for at the next look; the ringer must live on. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            var trouble = Troubles.of(e);
            if (trouble.incident() == Incident.DATABASE_GONE) {
                // Whoever listens to the database has said so.
                LOG.debug("The bell did not ring", e);
            } else {
                LOG.warn("{} The bell did not ring", trouble.incident().code(), e);
            }
        }
    }
}

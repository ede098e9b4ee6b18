package zone.disclosure.hq.distribution.internal;

import com.hazelcast.ringbuffer.Ringbuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;

/**
 * Rings at every station, at most five times a second however much is published, and every 20 to 30 seconds even when
 * nothing was: a bell that was lost then costs half a minute.
 */
final class Bell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final int GATHER_MILLIS = 200;
    private static final int TICK_SECONDS_FROM = 20;
    private static final int TICK_SECONDS_TO = 30;

    private final Ringbuffer<byte[]> ring;
    private final Consumer<Set<Scope>> before;
    private final ScheduledExecutorService ringer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("bell").daemon().factory());
    private final Set<Scope> waiting = new HashSet<>();
    private final Set<StationId> post = new HashSet<>();

    /** @param before done with the scopes right before the bell rings for them */
    Bell(Ringbuffer<byte[]> ring, Consumer<Set<Scope>> before) {
        this.ring = ring;
        this.before = before;
        nextTick();
    }

    /** Rings soon, once for everything that gathers until then. */
    void ring(Set<Scope> scopes) {
        synchronized (waiting) {
            soon();
            waiting.addAll(scopes);
        }
    }

    /** Rings soon for a station that has mail. */
    void ring(StationId station) {
        synchronized (waiting) {
            soon();
            post.add(station);
        }
    }

    private void soon() {
        if (waiting.isEmpty() && post.isEmpty()) {
            var _ = ringer.schedule(() -> quietly(this::flush), GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        ringer.shutdownNow();
    }

    private void flush() {
        Set<Scope> now;
        Set<StationId> mail;
        synchronized (waiting) {
            now = Set.copyOf(waiting);
            waiting.clear();
            mail = Set.copyOf(post);
            post.clear();
        }
        mail.forEach(station -> ring.add(station.value().getBytes(StandardCharsets.US_ASCII)));
        before.accept(now);
        now.forEach(scope -> ring.add(scope.code().getBytes(StandardCharsets.US_ASCII)));
    }

    private void nextTick() {
        int seconds = ThreadLocalRandom.current().nextInt(TICK_SECONDS_FROM, TICK_SECONDS_TO + 1);
        var _ = ringer.schedule(
                () -> {
                    quietly(() -> ring.add(new byte[0]));
                    nextTick();
                },
                seconds,
                TimeUnit.SECONDS);
    }

    /** A bell that failed to ring is replaced by the next tick; the ringer must live on. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The bell did not ring", e);
        }
    }
}

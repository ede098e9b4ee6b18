package zone.disclosure.fleet.station;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import zone.disclosure.link.Declined;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.Wire;

/** A station's ear alone: the real wire, one question at the bell after the other, and no shelf. */
public final class Listener implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Wire wire;
    private final AtomicReference<Instant> heard = new AtomicReference<>(Instant.MIN);
    private volatile boolean connected;
    private volatile boolean closed;

    /** Begins to connect at once. */
    public Listener(Membership membership) {
        wire = Lines.wire(membership, membership.papers().members(), Clock.systemUTC());
        Thread.ofVirtual().start(this::listen);
    }

    /** Whether it has listened at least once. */
    public boolean isConnected() {
        return connected;
    }

    /** Waits for the next bell. */
    public void forget() {
        heard.set(Instant.MIN);
    }

    /** Whether the bell rang since it was told to forget. */
    public boolean hasHeard() {
        return heard.get().isAfter(Instant.MIN);
    }

    /** When the bell rang first since it was told to forget. */
    public Optional<Instant> heardAt() {
        return Optional.of(heard.get()).filter(at -> at.isAfter(Instant.MIN));
    }

    private void listen() {
        while (!closed) {
            try {
                switch (wire.listen(PATIENCE)) {
                    case Wire.Heard.Nothing() -> connected = true;
                    case Wire.Heard.Anything() -> connected = true;
                    case Wire.Heard.Names _ ->
                        heard.compareAndSet(Instant.MIN, Clock.systemUTC().instant());
                }
            } catch (LineDown | Declined e) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        wire.close();
    }
}

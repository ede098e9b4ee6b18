package zone.disclosure.hq.distribution.internal;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A way to the database and the disk that only so many questions walk at once, first come first served. Whoever would wait
 * too long, or behind too many, is told that headquarters is busy, and stations come again by themselves. Decision H013.
 */
final class Lane {
    private final String name;
    private final Semaphore permits;
    private final int waitingRoom;
    private final Duration patience;

    /**
     * Makes a lane that is free.
     *
     * @param permits how many walk at once
     * @param waitingRoom how many may wait
     * @param patience how long
     */
    Lane(String name, int permits, int waitingRoom, Duration patience) {
        this.name = name;
        this.permits = new Semaphore(permits, true);
        this.waitingRoom = waitingRoom;
        this.patience = patience;
    }

    /** The same question, asked along this lane. */
    <K, V> Function<K, V> along(Function<K, V> source) {
        return key -> {
            enter();
            try {
                return source.apply(key);
            } finally {
                permits.release();
            }
        };
    }

    /** Stations know this exception as "busy", not as a no; Hazelcast carries it to them by name. */
    private void enter() {
        try {
            if (permits.tryAcquire()) {
                return;
            }
            if (permits.getQueueLength() < waitingRoom
                    && permits.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RejectedExecutionException("headquarters is busy with " + name);
    }
}

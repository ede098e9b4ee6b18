package zone.disclosure.link;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread that does one piece of work, again and again, when its pause is over or somebody nudges it. Never spins. */
final class Beat {
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Pace pace;
    private final Supplier<Duration> work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private boolean nudged;
    private boolean stopped;
    private @Nullable Thread thread;

    /** @param work does one piece and says how long to wait until the next */
    Beat(Pace pace, Supplier<Duration> work) {
        this.pace = pace;
        this.work = work;
    }

    void start() {
        thread = Thread.ofPlatform()
                .name("link-" + pace.name().toLowerCase(Locale.ROOT))
                .daemon()
                .start(this::live);
    }

    /** Work as soon as the present piece is done. */
    void nudge() {
        lock.lock();
        try {
            nudged = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No further piece begins. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the piece at work to end, but not for ever. */
    void join() throws InterruptedException {
        var running = thread;
        if (running != null) {
            running.join(FAREWELL);
        }
    }

    private void live() {
        try {
            while (rest(work.get())) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean rest(Duration pause) throws InterruptedException {
        lock.lock();
        try {
            long rest = pace.shortest().toNanos();
            while (!stopped && rest > 0) {
                rest = news.awaitNanos(rest);
            }
            long left = pause.minus(pace.shortest()).toNanos();
            while (!stopped && !nudged && left > 0) {
                left = news.awaitNanos(left);
            }
            nudged = false;
            return !stopped;
        } finally {
            lock.unlock();
        }
    }
}

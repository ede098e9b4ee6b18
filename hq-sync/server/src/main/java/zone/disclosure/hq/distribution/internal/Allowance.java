package zone.disclosure.hq.distribution.internal;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** So much in a second and so much at once; whoever wants more waits. One thread uses it. */
final class Allowance {
    private static final double SECOND = 1e9;

    private final double perSecond;
    private final double most;
    private final LongSupplier nanos;
    private double left;
    private long since;

    Allowance(double perSecond, double most, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.most = most;
        this.nanos = nanos;
        this.left = most;
        this.since = nanos.getAsLong();
    }

    void take(double amount) {
        refill();
        left -= amount;
        while (left < 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos((long) (-left / perSecond * SECOND) + 1);
            refill();
        }
    }

    private void refill() {
        long now = nanos.getAsLong();
        left = Math.min(most, left + (now - since) / SECOND * perSecond);
        since = now;
    }
}

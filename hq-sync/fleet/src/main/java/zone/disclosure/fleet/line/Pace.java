package zone.disclosure.fleet.line;

import java.util.concurrent.locks.LockSupport;

/** Makes bytes wait so that no more pass in a second than the weather allows. */
final class Pace {
    private long free = System.nanoTime();

    void wait(Weather weather, int bytes) {
        if (weather.bytesASecond() == 0) {
            return;
        }
        long now = System.nanoTime();
        free = Math.max(free, now) + bytes * 1_000_000_000L / weather.bytesASecond();
        rest(free - now);
    }

    static void rest(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

package zone.disclosure.fleet.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on by a hundredth of a second each time somebody looks, and otherwise only when it is turned. */
final class TurnedClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    TurnedClock(Instant start) {
        this(new AtomicReference<>(start), ZoneId.of("Asia/Shanghai"));
    }

    private TurnedClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void turn(Duration on) {
        now.updateAndGet(time -> time.plus(on));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnedClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(time -> time.plusMillis(10));
    }
}

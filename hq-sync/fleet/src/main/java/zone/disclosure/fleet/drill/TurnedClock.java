package zone.disclosure.fleet.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The computer's clock, turned on by hand as often as somebody likes. */
final class TurnedClock extends Clock {
    private final AtomicReference<Duration> ahead;
    private final Clock under;

    TurnedClock() {
        this(Clock.system(ZoneId.of("Asia/Shanghai")), new AtomicReference<>(Duration.ZERO));
    }

    private TurnedClock(Clock under, AtomicReference<Duration> ahead) {
        this.under = under;
        this.ahead = ahead;
    }

    void turn(Duration on) {
        ahead.updateAndGet(before -> before.plus(on));
    }

    @Override
    public ZoneId getZone() {
        return under.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TurnedClock(under.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return under.instant().plus(ahead.get());
    }
}

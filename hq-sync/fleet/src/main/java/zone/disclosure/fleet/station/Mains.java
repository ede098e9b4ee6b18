package zone.disclosure.fleet.station;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The power of one station. When it is cut, every port behind it fails at once, and so does the clock, which the shelf
 * asks last in each of its transactions: what is not committed then is lost, as it is in a real power cut.
 */
final class Mains {
    private final Clock clock;
    private volatile boolean cut;

    Mains(Clock clock) {
        this.clock = clock;
    }

    void cut() {
        cut = true;
    }

    void check() {
        if (cut) {
            throw new PowerCut();
        }
    }

    Clock clock() {
        return new Powered(clock);
    }

    /** The same port, as long as there is power. */
    <T> T behind(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, words) -> {
            if (!method.getName().equals("close")) {
                check();
            }
            try {
                return method.invoke(real, words);
            } catch (InvocationTargetException e) {
                throw Optional.ofNullable(e.getCause()).orElse(e);
            }
        }));
    }

    private final class Powered extends Clock {
        private final Clock under;

        Powered(Clock under) {
            this.under = under;
        }

        @Override
        public ZoneId getZone() {
            return under.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Powered(under.withZone(zone));
        }

        @Override
        public Instant instant() {
            check();
            return under.instant();
        }
    }
}

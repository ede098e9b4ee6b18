package zone.disclosure.hq.stations.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every minute who fell silent; not in the first ones, in which all stations come back to a fresh headquarters. */
@Component
class SilenceWatch implements DisposableBean {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration BEAT = Duration.ofMinutes(1);

    /** No bean: a second executor would make it unclear which one other modules get. */
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    SilenceWatch(StationHistory history, Clock clock) {
        scheduler.setThreadNamePrefix("silence-");
        scheduler.setDaemon(true);
        scheduler.initialize();
        var _ = scheduler.scheduleWithFixedDelay(history::watch, clock.instant().plus(FIRST), BEAT);
    }

    @Override
    public void destroy() {
        scheduler.shutdown();
    }
}

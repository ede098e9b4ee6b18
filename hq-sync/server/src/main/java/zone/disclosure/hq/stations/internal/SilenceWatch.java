package zone.disclosure.hq.stations.internal;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute who fell silent; not in the first ones, in which all stations come back to a fresh headquarters. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SilenceWatch {
    private final StationHistory history;

    SilenceWatch(StationHistory history) {
        this.history = history;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        history.watch();
    }
}

package zone.disclosure.hq.stations.internal;

import org.springframework.boot.test.context.TestComponent;

/** Looks who fell silent when a test says so. */
@TestComponent
public class SilenceLooks {
    private final StationHistory history;

    SilenceLooks(StationHistory history) {
        this.history = history;
    }

    public void look() {
        history.watch();
    }
}

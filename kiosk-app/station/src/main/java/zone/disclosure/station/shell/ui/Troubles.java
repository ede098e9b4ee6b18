package zone.disclosure.station.shell.ui;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;

/** Gives each failure of a screen a code that leads a clerk from the screen to the one line of the log that tells it. */
@Component
class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Incidents incidents;

    Troubles(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * Writes the failure down.
     *
     * @return the code for the screen, as in {@code K-501-7F3A}
     */
    String note(Throwable failure) {
        var mark =
                "%04x".formatted(ThreadLocalRandom.current().nextInt(0x10000)).toUpperCase(Locale.ROOT);
        var code = Incident.SCREEN_FAILED.code() + "-" + mark;
        LOG.error("{} a screen failed", code, failure);
        incidents.raise(Incident.SCREEN_FAILED, "a screen failed; the log tells more under " + code);
        return code;
    }
}

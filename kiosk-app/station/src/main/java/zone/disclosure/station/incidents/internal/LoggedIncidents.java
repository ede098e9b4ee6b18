package zone.disclosure.station.incidents.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;

/** Incidents in memory; the log hears of each once, not once a minute. */
public final class LoggedIncidents implements Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedIncidents.class);

    private final Clock clock;
    private final Map<Incident, Open> open = new EnumMap<>(Incident.class);

    /** Begins with none. */
    public LoggedIncidents(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void raise(Incident incident, String detail) {
        var now = clock.instant();
        var before = open.get(incident);
        open.put(
                incident,
                before == null
                        ? new Open(incident, detail, now, now, 1)
                        : new Open(incident, detail, before.first(), now, before.times() + 1));
        if (before == null || !before.detail().equals(detail)) {
            LOG.warn("{} {}: {}", incident.code(), incident, detail);
        }
    }

    @Override
    public synchronized void settle(Incident incident) {
        var before = open.remove(incident);
        if (before != null) {
            LOG.info(
                    "{} {} is over; it happened {} times since {}",
                    incident.code(),
                    incident,
                    before.times(),
                    before.first());
        }
    }

    @Override
    public synchronized List<Open> open() {
        return open.values().stream()
                .sorted(Comparator.comparing(Open::last).reversed())
                .toList();
    }
}

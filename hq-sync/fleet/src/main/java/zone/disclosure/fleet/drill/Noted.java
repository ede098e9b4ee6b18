package zone.disclosure.fleet.drill;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;

/** Incidents of a drill: counted, and never logged, since there are thousands. */
final class Noted implements Incidents {
    private final Map<Incident, Open> raised = new EnumMap<>(Incident.class);
    private final Clock clock;

    Noted(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void raise(Incident incident, String detail) {
        var now = clock.instant();
        raised.merge(
                incident,
                new Open(incident, detail, now, now, 1),
                (old, one) -> new Open(incident, detail, old.first(), now, old.times() + 1));
    }

    /** What happened stays noted. */
    @Override
    public void settle(Incident incident) {}

    @Override
    public synchronized List<Open> open() {
        return List.copyOf(raised.values());
    }
}

package zone.disclosure.station.incidents;

import java.time.Instant;
import java.util.List;

/** The incidents a clerk should know of. Kept in memory and in the log; a restart forgets what no longer happens. */
public interface Incidents {
    /**
     * An incident that is going on.
     *
     * @param detail names the thing and the cure, in words for staff; never personal
     * @param times how often it was raised since {@code first}
     */
    record Open(Incident incident, String detail, Instant first, Instant last, long times) {}

    /** Says that it happened (again). The first time, and whenever the detail changes, it goes to the log. */
    void raise(Incident incident, String detail);

    /** Says that it is over. Changes nothing when it was not going on. */
    void settle(Incident incident);

    /** What is going on, newest first. */
    List<Open> open();
}

package zone.disclosure.station.sync;

import java.time.Instant;
import java.util.Optional;

/** How the line to headquarters is doing, for the clerk's screen. */
public interface Line {
    /** When headquarters last answered; empty when it has not since this start. */
    Optional<Instant> lastHeard();

    /** Looks now instead of at the next beat. Returns at once; does nothing before enrolment. */
    void hurry();
}

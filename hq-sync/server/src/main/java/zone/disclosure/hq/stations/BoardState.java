package zone.disclosure.hq.stations;

import java.time.Duration;

/** How a station stands, in one word; of several that fit, the first. */
public enum BoardState {
    /** It may not connect any more. */
    REVOKED,
    /** No computer has taken its code yet. */
    NOT_ENROLLED,
    /** No word from it for {@link #SILENCE}. */
    SILENT,
    /** It names an incident that is open, or its shelf is not what its edition says. */
    FAULT,
    /** It lacks something that was published. */
    BEHIND,
    /** All is there, and checked. */
    FINE;

    /** A station reports at least every few minutes; three times that is silence. */
    public static final Duration SILENCE = Duration.ofMinutes(15);
}

package zone.disclosure.hq.stations;

import java.time.Instant;
import java.util.Optional;
import zone.disclosure.contract.Scope;

/**
 * Something that changed at a station.
 *
 * @param at when headquarters learnt of it, by its own clock
 * @param scope whose edition, for {@link What#EDITION}
 * @param edition its number, 0 for all other events
 * @param words particulars: an incident's code, a version, what a chore is and what it answered
 */
public record StationEvent(Instant at, What what, Optional<Scope> scope, long edition, String words) {
    /** What can change. */
    public enum What {
        ENROLLED,
        REVOKED,
        EDITION,
        MISHAP_BEGAN,
        MISHAP_ENDED,
        SILENT,
        BACK,
        SOFTWARE,
        CHORE_SENT,
        CHORE_ANSWERED,
        ORDERS_SENT
    }
}

package zone.disclosure.link;

import java.time.Instant;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Head;

/**
 * Where a scope's shelf stands: what it shows, and how fresh that was known to be.
 *
 * @param edition the edition the shelf equals
 * @param verifiedAt issue time of the newest head that was believed; never goes back within an epoch
 */
public record Position(Scope scope, String epoch, long edition, Instant verifiedAt) {
    /** Where a shelf stands that equals {@code head}. */
    static Position of(Head head) {
        return new Position(head.scope(), head.epoch(), head.edition(), head.issuedAt());
    }

    /** Whether nothing was published between the two. */
    boolean isAt(Head head) {
        return epoch.equals(head.epoch()) && edition == head.edition();
    }
}

package zone.disclosure.link;

import java.time.Instant;
import zone.disclosure.contract.Scope;

/**
 * Where a scope's shelf stands: what it shows, and how fresh that was known to be.
 *
 * @param edition the edition the shelf equals
 * @param verifiedAt issue time of the newest head that was believed; never goes back within an epoch
 */
public record Position(Scope scope, String epoch, long edition, Instant verifiedAt) {}

package zone.disclosure.contract.wire;

import java.time.Instant;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/**
 * How far a scope has got: the newest edition there is, and what a station that has it looks like.
 *
 * @param epoch the lineage of headquarters' database; another one means that numbers start anew
 * @param edition the last position of the scope's change log, 0 before anything was published
 * @param floor the oldest log position still kept; a station further back reconciles by digest
 * @param digest root of {@link ScopeDigest} at this edition
 * @param pages how many pages the scope shows at this edition
 * @param issuedAt when headquarters sealed this; a frozen feed shows by its age
 */
public record Head(String epoch, Scope scope, long edition, long floor, Sha256 digest, int pages, Instant issuedAt) {
    public Head {
        if (edition < 0 || floor < 0 || floor > edition + 1) {
            throw new IllegalArgumentException("edition " + edition + " and floor " + floor + " do not fit");
        }
    }
}

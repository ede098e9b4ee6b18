package zone.disclosure.link;

import java.util.Map;
import java.util.Set;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;

/**
 * A step from one edition of a scope to another. A store takes it in whole or not at all.
 *
 * @param to where the shelf stands afterwards
 * @param put pages and the staged parcels they become
 * @param gone pages that are no longer shown
 */
public record ShelfChange(Position to, Map<PageId, Sha256> put, Set<PageId> gone) {
    public ShelfChange {
        put = Map.copyOf(put);
        gone = Set.copyOf(gone);
    }

    /** Whether no page changes, only the position. */
    public boolean isQuiet() {
        return put.isEmpty() && gone.isEmpty();
    }
}

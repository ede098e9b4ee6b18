package zone.disclosure.station.store;

import java.util.Set;
import zone.disclosure.contract.PageId;

/** The shelf shows other pages than before. Published after the commit, on the thread of the round. */
public record ShelfChanged(Set<PageId> put, Set<PageId> gone) {
    public ShelfChanged {
        put = Set.copyOf(put);
        gone = Set.copyOf(gone);
    }
}

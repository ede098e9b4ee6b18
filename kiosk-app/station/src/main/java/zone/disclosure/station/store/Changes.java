package zone.disclosure.station.store;

import java.util.Set;
import zone.disclosure.contract.PageId;

/**
 * What happened to the shelf since a mark, for whoever keeps a copy of it (the search index).
 *
 * @param from ask with this next time
 * @param whole true when the copy must be thrown away and made anew: {@code put} then names every page
 * @param put pages that are new or changed
 * @param gone pages that are no longer there
 */
public record Changes(Mark from, boolean whole, Set<PageId> put, Set<PageId> gone) {
    public Changes {
        put = Set.copyOf(put);
        gone = Set.copyOf(gone);
    }

    /**
     * A moment in the life of a shelf.
     *
     * @param lineage names the database; a rebuilt one has another
     * @param number counts its changes
     */
    public record Mark(String lineage, long number) {
        /** Before anything. */
        public static final Mark NONE = new Mark("", 0);
    }
}

package zone.disclosure.station.catalogue;

import java.util.List;

/**
 * A slice of a list and how long the whole list is.
 *
 * @param total entries of the whole list
 */
public record Listing<T>(List<T> items, int total, Slice slice) {
    public Listing {
        items = List.copyOf(items);
    }

    /** Whether entries follow after this slice. */
    public boolean hasMore() {
        return slice.offset() + items.size() < total;
    }
}

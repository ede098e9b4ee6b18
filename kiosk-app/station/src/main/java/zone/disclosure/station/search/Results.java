package zone.disclosure.station.search;

import java.util.List;

/**
 * What was found, best first.
 *
 * @param total pages found in all
 * @param facets counted over all pages found, not only this slice
 */
public record Results(List<Hit> hits, int total, Facets facets) {
    /** Nothing. */
    public static final Results NONE = new Results(List.of(), 0, Facets.NONE);

    public Results {
        hits = List.copyOf(hits);
    }
}

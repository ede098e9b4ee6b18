package zone.disclosure.station.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.store.Shelf;

/** The station's search over a shelf, put together by hand: for a fleet, which has no container. It is not another search. */
public final class IndexedShelf implements AutoCloseable {
    private final IndexKeeper keeper;
    private final Search search;

    /** Opens or makes the index in {@code folder} and begins to catch up with the shelf. */
    public IndexedShelf(Path folder, Shelf shelf, Clock clock) {
        var analysis = Analysis.bigrams();
        keeper = new IndexKeeper(folder, shelf, analysis);
        search = new LuceneSearch(keeper, shelf, analysis, clock);
        keeper.start();
    }

    /** What visitors ask. */
    public Search search() {
        return search;
    }

    /** The shelf has changed. */
    public void follow() {
        keeper.follow();
    }

    @Override
    public void close() throws IOException {
        keeper.close();
    }
}

package zone.disclosure.station.search.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Line;
import zone.disclosure.station.catalogue.Slice;
import zone.disclosure.station.search.Excerpt;
import zone.disclosure.station.search.Hit;
import zone.disclosure.station.search.Results;
import zone.disclosure.station.search.Search;
import zone.disclosure.station.search.Suggestion;
import zone.disclosure.station.store.Shelf;

/** Search over Lucene. What it finds it takes from the shelf, so that it never shows a page that is gone. */
final class LuceneSearch implements Search {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearch.class);
    private static final Sort NEWEST = new Sort(new SortField(Fields.PUBLISHED, SortField.Type.LONG, true));
    /** Nobody turns that many leaves; more would only cost memory. */
    private static final int DEEPEST = 10_000;

    private final IndexKeeper index;
    private final Shelf shelf;
    private final Analysis analysis;
    private final Clock clock;

    /** @param clock in the time zone of the county */
    LuceneSearch(IndexKeeper index, Shelf shelf, Analysis analysis, Clock clock) {
        this.index = index;
        this.shelf = shelf;
        this.analysis = analysis;
        this.clock = clock;
    }

    @Override
    public Results results(zone.disclosure.station.search.Query query, Slice slice) {
        var wish = new Wish(Spelling.cut(query.text(), LONGEST), analysis);
        if (wish.isBlank() && !query.text().isBlank()) {
            return Results.NONE;
        }
        try {
            return index.search(searcher -> results(searcher, wish, query, slice))
                    .orElse(Results.NONE);
        } catch (IOException e) {
            LOG.error("The search index cannot be read; restart the station to make it anew", e);
            return Results.NONE;
        }
    }

    @Override
    public List<Suggestion> suggestions(String prefix, int most) {
        return index.vocabulary().suggest(Spelling.cut(prefix, LONGEST), most);
    }

    private Results results(IndexSearcher searcher, Wish wish, zone.disclosure.station.search.Query query, Slice slice)
            throws IOException {
        var today = LocalDate.now(clock);
        if (wish.isBlank()) {
            var all = Wish.filtered(Wish.everything(), query.filter(), today.toEpochDay());
            return results(searcher, all, searcher.search(all, depth(slice), NEWEST), wish, slice, today);
        }
        var strict = Wish.filtered(wish.strict(), query.filter(), today.toEpochDay());
        var wanted =
                searcher.count(strict) > 0 ? strict : Wish.filtered(wish.loose(), query.filter(), today.toEpochDay());
        return results(searcher, wanted, searcher.search(wanted, depth(slice)), wish, slice, today);
    }

    private Results results(IndexSearcher searcher, Query wanted, TopDocs best, Wish wish, Slice slice, LocalDate today)
            throws IOException {
        var ids = new ArrayList<PageId>();
        var stored = searcher.storedFields();
        for (int i = slice.offset(); i < Math.min(best.scoreDocs.length, slice.offset() + slice.size()); i++) {
            ids.add(new PageId(
                    stored.document(best.scoreDocs[i].doc, Set.of(Fields.ID)).get(Fields.ID)));
        }
        var marker = new Marker(wish.words());
        var hits = shelf.pages(ids).stream()
                .map(page -> new Hit(Line.of(page, today), marker.whole(page.title()), snippet(page, marker)))
                .toList();
        var facets = searcher.search(wanted, new FacetCount(today.toEpochDay()));
        return new Results(hits, facets.inForce() + facets.over(), facets);
    }

    private static Excerpt snippet(Page page, Marker marker) {
        var body = page.plain();
        return marker.touches(body) || page.summary().isBlank() ? marker.best(body) : marker.best(page.summary());
    }

    private static int depth(Slice slice) {
        return Math.min(DEEPEST, slice.offset() + slice.size());
    }
}

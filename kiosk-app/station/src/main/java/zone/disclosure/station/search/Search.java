package zone.disclosure.station.search;

import java.util.List;
import zone.disclosure.station.catalogue.Slice;

/** Finds pages by words. Whatever is typed, it answers; it never throws because of a query. */
public interface Search {
    /** Longer queries are cut here: nobody types more, and a scanner gone wild must not cost time. */
    int LONGEST = 200;

    /** The pages that fit, best first; by date when the text is blank. */
    Results results(Query query, Slice slice);

    /** At most {@code most} ways to go on from {@code prefix}, fields before keywords before titles. */
    List<Suggestion> suggestions(String prefix, int most);
}

package zone.disclosure.station.shell;

import zone.disclosure.station.search.Filter;
import zone.disclosure.station.search.Query;

/**
 * What the visitor is looking through, and how far.
 *
 * @param slice which part of the list is on the screen, from 0
 */
public record Looking(Query query, int slice) {
    /** Everything, newest first. */
    public static final Looking AT_ALL = new Looking(Query.of(""), 0);

    /** The first part of a list by properties alone. */
    public static Looking by(Filter filter) {
        return new Looking(new Query("", filter), 0);
    }

    /** The first part of what is found by words. */
    public static Looking forWords(String words) {
        return new Looking(Query.of(words), 0);
    }

    /** The same words with other wishes, from the start. */
    public Looking with(Filter filter) {
        return new Looking(new Query(query.text(), filter), 0);
    }

    /** Another part of the same list. */
    public Looking at(int number) {
        return new Looking(query, number);
    }
}

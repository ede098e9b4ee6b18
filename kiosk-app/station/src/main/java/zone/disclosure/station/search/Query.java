package zone.disclosure.station.search;

/**
 * What a visitor looks for.
 *
 * @param text as typed, of any length and content; blank asks for everything, newest first
 */
public record Query(String text, Filter filter) {
    /** Words alone. */
    public static Query of(String text) {
        return new Query(text, Filter.NONE);
    }
}

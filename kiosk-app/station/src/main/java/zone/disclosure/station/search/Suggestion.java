package zone.disclosure.station.search;

/**
 * How a visitor's beginning could go on.
 *
 * @param text what to search for when it is chosen
 * @param pages how many pages stand behind it
 */
public record Suggestion(String text, Source source, int pages) {
    /** Where it comes from. */
    public enum Source {
        TITLE,
        FIELD,
        KEYWORD
    }
}

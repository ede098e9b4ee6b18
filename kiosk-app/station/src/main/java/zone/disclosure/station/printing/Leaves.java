package zone.disclosure.station.printing;

/** How many pages a file has, or why nobody can say. */
public sealed interface Leaves {
    /** Counted by walking through them, not by believing the file. */
    record Counted(int pages) implements Leaves {}

    /** It cannot be opened. */
    record Refused(Refusal why) implements Leaves {}
}

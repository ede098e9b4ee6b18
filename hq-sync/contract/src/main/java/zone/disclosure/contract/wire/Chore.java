package zone.disclosure.contract.wire;

/** Something a station is asked to do for its staff, once. */
public record Chore(What what) {
    /** What it does. */
    public enum What {
        /** Compare every scope with headquarters' digest and fetch what differs; check every attachment's hash. */
        RESYNC,
        /** Build the search index anew. */
        REINDEX,
        /** Begin the screen anew; a visitor who is at it is asked first and not interrupted. */
        RESTART_SCREEN,
        /** Print a test page. */
        TEST_PAGE
    }
}

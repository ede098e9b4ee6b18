package zone.disclosure.link;

import java.time.Duration;

/** What a link does at a pace of its own, and how long it rests. */
enum Pace {
    /**
     * Listening to the bell. The client below looks for a lost line at its own growing pauses; the ear, for which asking
     * is cheap, soon notices that it is back.
     */
    EAR(Rests.SHORTEST, Duration.ofSeconds(5)),
    /** Text. */
    ROUNDS(Rests.SHORTEST, Rests.LONGEST),
    /** Attachments, looked for when the text of a burst is on the shelf, not after each page of it. */
    FILES(Duration.ofSeconds(2), Rests.LONGEST),
    /** The outbox. */
    LETTERS(Rests.SHORTEST, Rests.LONGEST),
    /** Reports. */
    ACCOUNTS(Rests.SHORTEST, Rests.LONGEST);

    private final Duration shortest;
    private final Duration longest;

    Pace(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    /** The rest after each piece of work, nudged or not. */
    Duration shortest() {
        return shortest;
    }

    /** The longest rest while there is no line. */
    Duration longest() {
        return longest;
    }

    /** What most of them keep to. */
    private static final class Rests {
        /** So that no fault of ours can make a beat spin. */
        static final Duration SHORTEST = Duration.ofMillis(20);

        static final Duration LONGEST = Duration.ofSeconds(60);
    }
}

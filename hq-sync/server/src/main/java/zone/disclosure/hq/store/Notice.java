package zone.disclosure.hq.store;

/**
 * One word that a member said to all members, this one too, in a transaction that stands. Listen with a plain
 * {@code @EventListener}. A notice may be lost, so whoever listens also looks from time to time.
 *
 * @param word a scope's code or a station's number
 */
public record Notice(Channel channel, String word) {
    /** What a word is about. Its name in the database is its name here, in small letters. */
    public enum Channel {
        /** The scope has a new edition, or the station has mail. */
        BELL,
        /** The station is one no more. */
        REVOKED
    }
}

package zone.disclosure.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Receipt;

/** What an outbox run needs of a station's store: what it owes headquarters. */
public interface Sendings {
    /** A sealed submission on its way. */
    record Sending(UUID submission, long serial, Bytes sealed) {}

    /**
     * What headquarters of {@code epoch} has not acknowledged and what is due to be offered, in the order of serials.
     * Asked in another epoch than before, everything is owed anew and due at once, what was declined included: a restored
     * headquarters may have lost it, or may know better now.
     *
     * @param epoch empty text before the first round
     * @param after serial behind which to begin, 0 for all
     */
    List<Sending> owed(String epoch, long after, int most);

    /**
     * Notes in one transaction that headquarters has them. Called again with the same receipts it changes nothing.
     *
     * @param epoch in which it was asked; a receipt of an earlier epoch proves nothing to a later one unless given again
     */
    void acknowledged(List<Receipt> receipts, String epoch);

    /** Notes that headquarters said no and why. It is due again after an hour, then after longer and longer, a day at most. */
    void declined(UUID submission, String reason);

    /** How many headquarters said no to and has not acknowledged since. */
    int declined();

    /**
     * Lets go of what headquarters of {@code epoch} acknowledged before that moment of its own clock. What is owed stays,
     * however old it is.
     *
     * @return how many went
     */
    int forget(String epoch, Instant before);
}

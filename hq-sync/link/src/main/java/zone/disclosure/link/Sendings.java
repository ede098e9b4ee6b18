package zone.disclosure.link;

import java.util.List;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Receipt;

/** What an outbox run needs of a station's store: what it owes headquarters. */
public interface Sendings {
    /** A sealed submission on its way. */
    record Sending(UUID submission, Bytes sealed) {}

    /**
     * What headquarters of {@code epoch} has not acknowledged, oldest first. What another
     * epoch acknowledged counts as not acknowledged: a restored headquarters may have lost it.
     *
     * @param epoch empty text before the first round
     * @param skip how many to leave out, because they were declined just now
     */
    List<Sending> waiting(String epoch, int skip, int most);

    /**
     * Notes that headquarters has it. Called again with the same receipt it changes nothing.
     *
     * @param epoch in which it was asked; a receipt of an earlier epoch proves nothing to a later one unless given again
     */
    void acknowledged(Receipt receipt, String epoch);
}

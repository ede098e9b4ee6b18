package zone.disclosure.hq.stations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.Orders;

/** Headquarters' letters to its stations. A letter waits until its station fetches it; it is never taken back. */
public interface Mail {
    /** Longest body of a letter, in bytes. */
    int LARGEST = 8 * 1024;

    /**
     * Writes a letter. It is on its way when the transaction commits.
     *
     * @param by account of who writes
     * @param body JSON of the kind
     * @return the letter's id, under which the station answers
     * @throws IllegalArgumentException when the station is not in the register, the body is longer than
     *     {@value #LARGEST} bytes, or it is not what {@code kind} says
     */
    UUID send(String by, StationId to, Letter.Kind kind, Bytes body);

    /** Writes a chore. */
    UUID send(String by, StationId to, Chore chore);

    /** Writes orders, which replace the ones before. */
    UUID send(String by, StationId to, Orders orders);

    /** Newest first. */
    List<SentLetter> sentTo(StationId station, int most);

    /** The orders last written to a station; empty when it never got any and works by {@link Orders#USUAL}. */
    Optional<Orders> orders(StationId station);

    /** The serial of the last letter to every station that ever got one. */
    Map<StationId, Long> standing();

    /**
     * A sealed {@link zone.disclosure.contract.wire.MailPage}.
     *
     * @param key as {@link zone.disclosure.contract.wire.MailPage#key} makes it; empty when no letter follows, for
     *     another epoch, and for a key of another shape
     */
    Optional<Bytes> page(String key);
}

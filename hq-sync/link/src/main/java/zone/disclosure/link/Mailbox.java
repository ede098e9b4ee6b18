package zone.disclosure.link;

import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Orders;

/** What the link needs of a station's store to read headquarters' letters. */
public interface Mailbox {
    /** How far this station has read. */
    Health.Read read();

    /**
     * Takes letters and moves the cursor behind the last of them, in one transaction. A letter whose id is known
     * changes nothing but the cursor, whatever its serial.
     */
    void take(MailPage page);

    /** What headquarters ordered last; {@link Orders#USUAL} before that. */
    Orders orders();
}

package zone.disclosure.link;

import java.util.List;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/** Whoever wants to know how the link is doing. Called on the link's threads; must be quick. */
public interface Witness {
    /** A round of a scope ended: headquarters was heard. */
    void roundEnded(Scope scope, Round.Outcome outcome);

    /** A run for attachments ended. */
    void attachmentsEnded(AttachmentRun.Tally tally);

    /** These attachments were whole and no longer had their hash; they were let go and are missing now. */
    default void attachmentsDamaged(List<Sha256> damaged) {}

    /** The mail was read; {@code letters} came. */
    default void mailEnded(int letters) {}

    /** A run of the outbox ended. */
    void outboxEnded(OutboxRun.Tally tally);

    /** There is no line; it is tried again by itself. */
    void lineDown(LineDown news);

    /** Part {@code what} failed in a way that a person should know of; it is tried again by itself. */
    void failed(String what, RuntimeException news);
}

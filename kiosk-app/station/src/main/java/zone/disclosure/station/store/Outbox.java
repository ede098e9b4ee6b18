package zone.disclosure.station.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Submission;

/** What the station owes headquarters. What is personal is closed before it is written and cannot be read here again. */
public interface Outbox {
    /**
     * Writes down a submission, in the caller's transaction when there is one. It is on the disk when the transaction
     * ends, and goes out by itself when there is a line.
     *
     * @param body makes the JSON of the kind, given who we are; closed to headquarters when {@code kind} is personal
     * @return the key it keeps on every try
     * @throws zone.disclosure.station.station.NotEnrolled before the station is enrolled
     */
    UUID add(Submission.Kind kind, Function<StationId, Bytes> body);

    /** How far a submission has got; empty when this outbox never had it. */
    Optional<Sent> status(UUID submission);

    /** How many wait to be acknowledged. */
    int waiting();

    /** How many headquarters declined and has not acknowledged since: a person must look at them. */
    int declined();

    /** How far a submission has got. */
    sealed interface Sent {
        /** On this disk only (已存本机，未送达). */
        record Waiting(Instant since) implements Sent {}

        /** In headquarters' database (已受理). */
        record Acknowledged(Instant at) implements Sent {}
    }
}

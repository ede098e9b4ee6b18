package zone.disclosure.station.printing.internal;

import java.time.Instant;
import java.util.Optional;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;
import zone.disclosure.station.printing.PrintJobId;

/**
 * A print job as it lies on the disk. Each step is written down before the printer hears of it.
 *
 * @param sides how many it has
 * @param done how many the printer has counted
 */
record PrintJob(
        PrintJobId id,
        Step step,
        int sides,
        int done,
        Optional<Ticket> ticket,
        Optional<Reason> reason,
        Instant createdAt) {
    /** Where it stands. */
    enum Step {
        /** Agreed; the printer may or may not know of it. */
        INTENDED,
        /** The printer has an empty job; nothing can be on paper. */
        CREATED,
        /** The file is on its way; from here on paper may come. */
        SENDING,
        /** The printer has the file. */
        SENT,
        DONE,
        FAILED,
        /** Nobody knows what came out. */
        UNRESOLVED;

        boolean isOver() {
            return switch (this) {
                case DONE, FAILED, UNRESOLVED -> true;
                case INTENDED, CREATED, SENDING, SENT -> false;
            };
        }

        /** Whether paper can have come out. */
        boolean mayHavePrinted() {
            return switch (this) {
                case INTENDED, CREATED -> false;
                case SENDING, SENT, DONE, FAILED, UNRESOLVED -> true;
            };
        }
    }

    static PrintJob intended(PrintJobId id, int sides, Instant at) {
        return new PrintJob(id, Step.INTENDED, sides, 0, Optional.empty(), Optional.empty(), at);
    }

    /** The name by which the printer finds it again after a crash. */
    String name() {
        return "dz-" + id.value();
    }

    PrintJob created(Ticket by) {
        return new PrintJob(id, Step.CREATED, sides, done, Optional.of(by), reason, createdAt);
    }

    PrintJob sending() {
        return new PrintJob(id, Step.SENDING, sides, done, ticket, reason, createdAt);
    }

    PrintJob sent() {
        return new PrintJob(id, Step.SENT, sides, done, ticket, reason, createdAt);
    }

    /** The printer counted; it never counts backwards. */
    PrintJob counted(int now) {
        return new PrintJob(id, step, sides, Math.clamp(now, done, sides), ticket, reason, createdAt);
    }

    PrintJob finished() {
        return new PrintJob(id, Step.DONE, sides, sides, ticket, reason, createdAt);
    }

    PrintJob failed(Reason why) {
        return new PrintJob(id, Step.FAILED, sides, done, ticket, Optional.of(why), createdAt);
    }

    PrintJob unresolved() {
        return new PrintJob(id, Step.UNRESOLVED, sides, done, ticket, reason, createdAt);
    }
}

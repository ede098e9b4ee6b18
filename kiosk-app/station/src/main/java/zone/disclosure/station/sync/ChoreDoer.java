package zone.disclosure.station.sync;

import java.util.UUID;
import zone.disclosure.contract.wire.Chore;

/** Does one kind of chore, in the module that owns the thing. It neither keeps nor answers chores. */
public interface ChoreDoer {
    /** The kind. */
    Chore.What what();

    /**
     * Does it. Called on the chores' own thread and may take minutes.
     *
     * @param chore its id, the same on every try
     */
    Outcome perform(UUID chore) throws InterruptedException;

    /** Whether it may be done a second time when a power cut left it open. */
    boolean isRepeatable();

    /** Tidies up after a power cut in the middle of one that is not repeatable. */
    default void interrupted(UUID chore) {}

    /** What came of it. The words are for staff, Chinese first. */
    sealed interface Outcome {
        String words();

        /** It was done. */
        record Done(String words) implements Outcome {}

        /** It could not be done, and nothing was. */
        record NotDone(String words) implements Outcome {}
    }
}

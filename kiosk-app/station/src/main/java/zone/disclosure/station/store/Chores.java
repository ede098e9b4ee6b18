package zone.disclosure.station.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Health;

/** What headquarters asked this station to do, and what became of it. Each step is on the disk when its method returns. */
public interface Chores {
    /**
     * A chore without an answer.
     *
     * @param writtenAt by headquarters' clock
     * @param what empty when this station's software does not know it
     * @param begun whether somebody began it and nobody said how it ended: the power may have gone
     */
    record Asked(UUID id, Instant writtenAt, Optional<Chore.What> what, boolean begun) {}

    /** Those without an answer, in the order in which they came. */
    List<Asked> waiting();

    /** From now on it counts as begun. */
    void begin(UUID chore);

    /**
     * Answers a chore. The first answer stands.
     *
     * @param words for staff, Chinese first
     */
    void answer(UUID chore, boolean done, String words);

    /** The last answers, newest last, at most {@link Health#MOST_ANSWERS}. */
    List<Health.Answer> answers();
}

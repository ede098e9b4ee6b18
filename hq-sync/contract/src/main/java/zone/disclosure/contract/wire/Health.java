package zone.disclosure.contract.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a station is, beyond what lies on its shelf. Nothing in it is personal.
 *
 * @param declined submissions that headquarters declined and a person must look at
 * @param mail how far the station has read its mail
 * @param mishaps what is wrong there now, oldest first
 * @param answers what became of the last chores, newest last, at most {@link #MOST_ANSWERS}
 */
public record Health(int declined, Read mail, List<Mishap> mishaps, List<Answer> answers) {
    /** Chores whose answers a report repeats; a lost report loses no answer until so many more were done. */
    public static final int MOST_ANSWERS = 20;

    /** Nothing is wrong and nothing was asked. */
    public static final Health FINE = new Health(0, new Read("", 0), List.of(), List.of());

    public Health {
        mishaps = List.copyOf(mishaps);
        answers = List.copyOf(answers);
    }

    /**
     * How far a station has read.
     *
     * @param epoch whose letters it read; empty text before the first
     * @param serial of the last letter it has and has obeyed or noted; 0 for none
     */
    public record Read(String epoch, long serial) {}

    /**
     * An incident that is open.
     *
     * @param code as in the table of incidents, K-202
     */
    public record Mishap(String code, Instant since) {}

    /**
     * What became of a chore.
     *
     * @param chore id of the {@link Letter} that asked
     * @param words for staff, Chinese first
     */
    public record Answer(UUID chore, Instant at, boolean done, String words) {}
}

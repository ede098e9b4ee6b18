package zone.disclosure.hq.audit;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import zone.disclosure.contract.Sha256;
import zone.disclosure.hq.store.Slice;

/** The journal of who did what. A line is written in the transaction of the deed; no line is ever changed. */
public interface Journal {
    /**
     * Adds a line; the surrounding transaction decides with the deed whether it stands.
     *
     * @param who account, {@code station:…} or {@code system}
     * @param deed a verb in a few words, as in {@code page.publish}
     * @param thing what it was done to
     * @param words particulars; never personal data
     */
    void add(String who, String deed, String thing, String words);

    /** Adds the same line for many things. */
    void addAll(String who, String deed, List<String> things, String words);

    /** Newest first. */
    List<Line> lines(Slice slice);

    /** Newest first, of one thing. */
    List<Line> of(String thing, Slice slice);

    /** The number of the first line that does not follow from the one before; empty when all hold together. */
    OptionalLong firstBroken();

    /**
     * One deed.
     *
     * @param number counts from 1 without gaps
     * @param hash over the previous line's hash and this line's words
     */
    record Line(long number, Instant at, String who, String deed, String thing, String words, Sha256 hash) {}
}

package zone.disclosure.station.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;

/** A slip while it is filled in. Lives in the visitor's session only and is never stored. Source: R4.3. */
public record SlipDraft(
        List<Slip.Item> read,
        Set<Slip.Use> uses,
        int sheets,
        Optional<Slip.Purpose> purpose,
        Optional<Slip.Found> found,
        String missing,
        Optional<Rating> rating,
        String comment,
        String name,
        String phone) {
    public SlipDraft {
        read = List.copyOf(read);
        uses = Set.copyOf(uses);
    }

    /** The same with another purpose. */
    public SlipDraft purpose(Optional<Slip.Purpose> answer) {
        return new SlipDraft(read, uses, sheets, answer, found, missing, rating, comment, name, phone);
    }

    /** The same with another answer to "did you find it?". */
    public SlipDraft found(Optional<Slip.Found> answer, String whatIsMissing) {
        return new SlipDraft(read, uses, sheets, purpose, answer, whatIsMissing, rating, comment, name, phone);
    }

    /** The same with another face (R4.4). */
    public SlipDraft rating(Optional<Rating> face) {
        return new SlipDraft(read, uses, sheets, purpose, found, missing, face, comment, name, phone);
    }

    /** The same with another comment. */
    public SlipDraft comment(String words) {
        return new SlipDraft(read, uses, sheets, purpose, found, missing, rating, words, name, phone);
    }

    /** The same with how to reach the visitor. */
    public SlipDraft reach(String whom, String where) {
        return new SlipDraft(read, uses, sheets, purpose, found, missing, rating, comment, whom, where);
    }

    /** The same with other ways of use. */
    public SlipDraft uses(Set<Slip.Use> answer) {
        return new SlipDraft(read, answer, sheets, purpose, found, missing, rating, comment, name, phone);
    }
}

package zone.disclosure.contract.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when a document counts, and what ended or changed it.
 *
 * @param normative true for an administrative normative document (行政规范性文件); others have no validity
 * @param effective first day, empty when it counts from its issue
 * @param expires last day, empty when it has no end
 */
public record Term(
        boolean normative, Optional<LocalDate> effective, Optional<LocalDate> expires, Optional<Ending> ending) {
    /** The term of a page that is no normative document. */
    public static final Term NONE = new Term(false, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Whether the document counts on a day. A decision that has taken effect goes before dates, except that an amended
     * document can still expire. Source: R3.2, TV-070 to TV-075.
     */
    public Validity on(LocalDate day) {
        var decided = ending.filter(it -> !it.on().isAfter(day)).map(Ending::state);
        if (decided.isPresent() && decided.get().isOver()) {
            return decided.get();
        }
        if (!normative && effective.isEmpty() && expires.isEmpty()) {
            return decided.orElse(Validity.NOT_APPLICABLE);
        }
        if (expires.filter(day::isAfter).isPresent()) {
            return Validity.EXPIRED;
        }
        if (effective.filter(day::isBefore).isPresent()) {
            return Validity.NOT_YET;
        }
        return decided.orElse(Validity.EFFECTIVE);
    }
}

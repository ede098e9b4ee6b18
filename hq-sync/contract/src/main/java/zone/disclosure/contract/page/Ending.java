package zone.disclosure.contract.page;

import java.time.LocalDate;
import java.util.Optional;
import zone.disclosure.contract.PageId;

/**
 * A decision that changed whether a document counts.
 *
 * @param state AMENDED, DECLARED_INVALID or REPEALED
 * @param on the day from which it counts
 * @param by the page that says so, when it is disclosed
 */
public record Ending(Validity state, LocalDate on, Optional<PageId> by) {
    public Ending {
        switch (state) {
            case AMENDED, DECLARED_INVALID, REPEALED -> {}
            case NOT_APPLICABLE, EFFECTIVE, NOT_YET, EXPIRED ->
                throw new IllegalArgumentException("no decision makes a document " + state + "; its dates do");
        }
    }
}

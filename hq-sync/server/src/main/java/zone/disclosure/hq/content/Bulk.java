package zone.disclosure.hq.content;

import java.util.List;
import zone.disclosure.contract.PageId;

/**
 * What came of a move over many drafts.
 *
 * @param done how many were moved
 * @param refused each that was not, and why
 */
public record Bulk(int done, List<Left> refused) {
    public Bulk {
        refused = List.copyOf(refused);
    }

    /** A draft that was left as it was. */
    public record Left(PageId page, String title, Move.Refused refused) {}
}

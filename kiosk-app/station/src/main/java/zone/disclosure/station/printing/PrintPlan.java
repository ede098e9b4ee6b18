package zone.disclosure.station.printing;

import java.util.List;
import java.util.UUID;
import zone.disclosure.station.fees.Offer;

/**
 * What will come out, made before anybody agrees to it: the print file already exists.
 *
 * @param sheets one line a sheet, in order; each is one side
 * @param refused items that cannot be printed, and why
 */
public record PrintPlan(UUID id, List<Sheet> sheets, List<Left> refused, Offer offer) {
    public PrintPlan {
        sheets = List.copyOf(sheets);
        refused = List.copyOf(refused);
    }

    /**
     * One side of paper.
     *
     * @param title of the page it belongs to
     * @param number of this sheet within its item, from 1
     * @param of how many sheets the item has
     */
    public record Sheet(PrintItem item, String title, int number, int of) {}

    /** An item that was left out. */
    public record Left(PrintItem item, Refusal why) {}

    /** Sheets of paper. */
    public int leaves() {
        return sheets.size();
    }
}

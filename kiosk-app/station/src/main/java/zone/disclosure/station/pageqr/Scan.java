package zone.disclosure.station.pageqr;

import java.util.List;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;

/** What a scanned text means here. */
public sealed interface Scan {
    /** A page that lies here, in this very version. */
    record ThisPage(Page page) implements Scan {}

    /** A code of another version than the one that lies here; usually an old print. */
    record OlderVersion(Page page, int scannedVersion) implements Scan {}

    /**
     * A basket.
     *
     * @param pages those that lie here, in the order of the code
     * @param missing those that do not
     */
    record Basket(List<Page> pages, List<PageId> missing) implements Scan {
        public Basket {
            pages = List.copyOf(pages);
            missing = List.copyOf(missing);
        }
    }

    /** A page of this county that does not lie here: withdrawn, of another village, or not arrived yet. */
    record UnknownPage(PageId id) implements Scan {}

    /** A code of another county. */
    record ForeignCounty(String code) implements Scan {}

    /**
     * Anything else: goods, tickets, rubbish.
     *
     * @param text what was scanned, cut to 80 characters and without control characters
     */
    record NotOurs(String text) implements Scan {}
}

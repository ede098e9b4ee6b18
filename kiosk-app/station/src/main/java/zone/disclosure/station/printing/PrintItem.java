package zone.disclosure.station.printing;

import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;

/** Something to print. */
public sealed interface PrintItem {
    /** The page it belongs to. */
    PageId page();

    /** A page's own text. */
    record Text(PageId page) implements PrintItem {}

    /**
     * Pages of a file that belongs to a page.
     *
     * @param first counted from 1
     * @param last included
     */
    record File(PageId page, Sha256 blob, int first, int last) implements PrintItem {
        public File {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("no pages from " + first + " to " + last);
            }
        }
    }
}

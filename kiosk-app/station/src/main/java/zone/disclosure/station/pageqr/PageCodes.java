package zone.disclosure.station.pageqr;

import java.util.List;
import zone.disclosure.contract.page.Page;

/**
 * Draws and understands the codes. Page: {@code <portal>/p/<county>/<id>/<version>}; basket: {@code
 * <portal>/b/<county>/<id>-<id>…}. A code that could not be read back is never handed out.
 */
public interface PageCodes {
    /** A basket's code says no more pages than this: it must stay readable across a counter. */
    int BASKET = 20;

    /** The code of a page in its present version. */
    Code forPage(Page page);

    /**
     * One code for a whole basket.
     *
     * @param pages 1 to {@value #BASKET}
     */
    Code forBasket(List<Page> pages);

    /** What a scanner typed. Never throws; rubbish is {@link Scan.NotOurs}. */
    Scan read(String scanned);
}

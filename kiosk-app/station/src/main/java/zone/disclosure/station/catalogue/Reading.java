package zone.disclosure.station.catalogue;

import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Validity;

/**
 * A page opened for reading, with everything that stands around it.
 *
 * @param validity today; when it {@linkplain Validity#isOver() is over} the page carries a warning (R3.2)
 * @param endedBy the page that amended, replaced or repealed it, when it is on this shelf
 * @param ties pages that name it or are named by it, those of the law (amends, repeals, replaces) first
 * @param alike other pages worth a look: same field and keywords, newest first
 * @param trail the lists it stands in, widest first, for the way back
 */
public record Reading(
        Page page, Validity validity, Optional<Line> endedBy, List<Tie> ties, List<Line> alike, List<Browse> trail) {
    public Reading {
        ties = List.copyOf(ties);
        alike = List.copyOf(alike);
        trail = List.copyOf(trail);
    }
}

package zone.disclosure.hq.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/** What was changed when: what the reports of stations are held against. It never writes. */
public interface Changes {
    /** The newest edition of every scope that has one, with headquarters' own digest of it. */
    Map<Scope, Newest> newest();

    /** When these editions were published; one that does not exist is missing. */
    Map<Point, Instant> published(Collection<Point> points);

    /** The last change of a page; empty when it was never public. */
    Optional<Change> last(PageId page);

    /** The page's withdrawal from where it was shown before it moved to where it is shown now; empty when it did not. */
    Optional<Change> left(PageId page);

    /**
     * Withdrawals at or after {@code since} of pages that the scope in question does not show again; newest first. A page
     * that moved elsewhere is among them.
     *
     * @param most how many at most
     */
    List<Change> withdrawnSince(Instant since, int most);

    /** How a scope looks now. */
    record Newest(long edition, Sha256 digest) {}

    /** One edition of one scope. */
    record Point(Scope scope, long edition) {}

    /**
     * A page that was published or withdrawn.
     *
     * @param point the edition that did it
     * @param title as the public last saw it
     */
    record Change(PageId page, String title, Point point, boolean withdrawn, Instant at) {}
}

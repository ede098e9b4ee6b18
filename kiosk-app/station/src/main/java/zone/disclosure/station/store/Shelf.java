package zone.disclosure.station.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;

/** The pages this station shows, to read. Reading never waits for a round that writes. */
public interface Shelf {
    /** The page; empty when it is not on the shelf. */
    Optional<Page> page(PageId id);

    /** Those of the pages that are on the shelf, in the order of {@code ids}. */
    List<Page> pages(Collection<PageId> ids);

    /** The spines of those that are on the shelf, in the order of {@code ids}. */
    List<Spine> spines(Collection<PageId> ids);

    /** A stretch of the list, newest first by publishing day. */
    List<Spine> list(ShelfFilter filter, int skip, int most);

    /** How many the whole list has. */
    int count(ShelfFilter filter);

    /** How many pages each kind has; kinds without pages are missing. */
    Map<Kind, Integer> countByKind(ShelfFilter filter);

    /** How many pages each field has; fields without pages are missing. */
    Map<Field, Integer> countByField(ShelfFilter filter);

    /** How many pages each issuer has, most first. */
    Map<String, Integer> countByIssuer(ShelfFilter filter);

    /** How many pages each scope has; scopes without pages are missing. */
    Map<Scope, Integer> countByScope(ShelfFilter filter);

    /** The other direction of relations: who says what about {@code target}. */
    List<Incoming> relationsTo(PageId target);

    /** A relation seen from its target. */
    record Incoming(PageId from, Relation.Type type) {}

    /** What changed since {@code mark}; cheap when nothing did. */
    Changes changesSince(Changes.Mark mark);

    /** The file of an attachment; empty while it is still on its way. */
    Optional<Path> blob(Sha256 hash);

    /** How fresh each scope of this station is, widest first; empty before enrolment. */
    List<Freshness> freshness();
}

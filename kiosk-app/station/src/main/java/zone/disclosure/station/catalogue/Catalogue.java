package zone.disclosure.station.catalogue;

import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;

/** What a visitor can look through. Reads the shelf only; shows no page that is not on it. */
public interface Catalogue {
    /** One slice of a list, newest first. */
    Listing<Line> browse(Browse by, Slice slice);

    /** How many pages that list has. */
    int count(Browse by);

    /** All fields in the order of the standard catalogue (R2.1), also those without pages. */
    List<Count<Field>> fields();

    /** All kinds in their order, also those without pages. */
    List<Count<Kind>> kinds();

    /** Who issued pages that lie here, the most productive first. */
    List<Count<String>> issuers();

    /** The places whose pages this station shows, widest first. */
    List<Count<Scope>> scopes();

    /** A page with its surroundings; empty when it is not on this shelf (never here, or withdrawn). */
    Optional<Reading> read(PageId id);

    /** The pages of a basket in its order; those no longer on the shelf are left out. */
    List<Page> pages(List<PageId> ids);
}

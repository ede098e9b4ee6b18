package zone.disclosure.station.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Validity;

/**
 * One page as it stands in a list: enough to choose by, without its body.
 *
 * @param validity on the day the list was made
 * @param attachments how many files belong to it
 */
public record Line(
        PageId id,
        int version,
        Scope scope,
        Kind kind,
        String title,
        Optional<String> number,
        String issuer,
        Field field,
        Optional<LocalDate> issued,
        LocalDate published,
        Validity validity,
        String summary,
        int attachments) {
    /** The line of {@code page} on a day. */
    public static Line of(Page page, LocalDate today) {
        return new Line(
                page.id(),
                page.version(),
                page.scope(),
                page.kind(),
                page.title(),
                page.number(),
                page.issuer(),
                page.field(),
                page.issued(),
                page.published(),
                page.term().on(today),
                page.summary(),
                page.attachments().size());
    }

    /** The date people know the document by: that of the paper, else of its publication. */
    public LocalDate dated() {
        return issued.orElse(published);
    }
}

package zone.disclosure.hq.portal.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.PageHtml;
import zone.disclosure.contract.page.Validity;

/**
 * All that the template of a page needs to know.
 *
 * @param newest the version the public sees now; differs from the page's own when an older code was scanned
 * @param links pages that belong to this one
 */
record PageSheet(Page page, int newest, Validity validity, List<Link> links) {
    /** A page that belongs to this one, and how. */
    record Link(Page page, String how) {}

    static PageSheet of(Page page, int newest, LocalDate today, List<Link> links) {
        return new PageSheet(page, newest, page.term().on(today), List.copyOf(links));
    }

    /** Already escaped. */
    public String body() {
        return PageHtml.body(page);
    }

    public boolean isOlder() {
        return page.version() < newest;
    }

    /** The class of the validity banner; none where validity does not apply. */
    public Optional<String> banner() {
        return switch (validity) {
            case NOT_APPLICABLE -> Optional.empty();
            case EFFECTIVE -> Optional.of("banner-ok");
            case AMENDED, NOT_YET -> Optional.of("banner-warn");
            case EXPIRED, DECLARED_INVALID, REPEALED -> Optional.of("banner-danger");
        };
    }

    public Optional<PageId> endedBy() {
        return page.term().ending().flatMap(ending -> ending.by());
    }

    /** Size for people, in KB or MB. */
    public static String size(Attachment attachment) {
        long kilobytes = Math.max(1, attachment.size() / 1024);
        return kilobytes < 1024 ? kilobytes + " KB" : "%.1f MB".formatted(kilobytes / 1024.0);
    }
}

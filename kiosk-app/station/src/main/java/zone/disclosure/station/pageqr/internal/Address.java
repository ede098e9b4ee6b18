package zone.disclosure.station.pageqr.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.page.Page;

/** What a code says, written and read. The host is not asked when reading: the portal may have moved since the print. */
sealed interface Address {
    /** Six digits. */
    String county();

    /** A page in a version; without one when somebody copied the portal's own address. */
    record OfPage(String county, PageId id, OptionalInt version) implements Address {}

    /** Several pages, each in its newest version. */
    record OfBasket(String county, List<PageId> ids) implements Address {
        public OfBasket {
            ids = List.copyOf(ids);
        }
    }

    Pattern PAGE = Pattern.compile(
            "(?i)https?://[^/]{1,200}(?:/[^/]{1,40}){0,3}?/p/([0-9]{6})/([0-9A-Z]{8})(?:/([0-9]{1,7}))?/?");
    Pattern BASKET = Pattern.compile(
            "(?i)https?://[^/]{1,200}(?:/[^/]{1,40}){0,3}?/b/([0-9]{6})/([0-9A-Z]{8}(?:-[0-9A-Z]{8}){0,40})/?");

    /** The address of a page below {@code portal}. */
    static String write(String portal, Page page) {
        return String.join(
                "/", portal, "p", page.scope().countyCode(), page.id().value(), Integer.toString(page.version()));
    }

    /** The address of a basket below {@code portal}. */
    static String write(String portal, List<Page> pages) {
        return String.join(
                "/",
                portal,
                "b",
                pages.getFirst().scope().countyCode(),
                pages.stream().map(page -> page.id().value()).collect(Collectors.joining("-")));
    }

    /** Reads what a scanner typed, also through a Chinese input method that widened colons and slashes. */
    static Optional<Address> read(String scanned) {
        if (scanned.length() > 1_000) {
            return Optional.empty();
        }
        var text = Normalizer.normalize(scanned, Normalizer.Form.NFKC).strip();
        var page = PAGE.matcher(text);
        var basket = BASKET.matcher(text);
        try {
            if (page.matches()) {
                var version =
                        page.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(page.group(3)));
                return Optional.of(new OfPage(page.group(1), PageId.read(page.group(2)), version));
            }
            if (basket.matches()) {
                return Optional.of(new OfBasket(
                        basket.group(1),
                        Stream.of(basket.group(2).split("-"))
                                .map(PageId::read)
                                .distinct()
                                .toList()));
            }
        } catch (IllegalArgumentException e) {
            // A U among the letters, for one: looks like ours and is not.
            return Optional.empty();
        }
        return Optional.empty();
    }
}

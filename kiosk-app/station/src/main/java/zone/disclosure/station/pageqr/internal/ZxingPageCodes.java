package zone.disclosure.station.pageqr.internal;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.pageqr.Code;
import zone.disclosure.station.pageqr.PageCodes;
import zone.disclosure.station.pageqr.Scan;

/** Codes drawn with ZXing and looked up in the catalogue. */
public final class ZxingPageCodes implements PageCodes {
    private final QrPainter painter = new QrPainter();
    private final Supplier<Portal> portal;
    private final Catalogue catalogue;

    /** Where codes lead, and whose they are. */
    public record Portal(String address, String county) {}

    /** Codes below a portal, looked up in a catalogue. */
    public ZxingPageCodes(Supplier<Portal> portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
    }

    @Override
    public Code forPage(Page page) {
        return painter.paint(Address.write(portal.get().address(), page));
    }

    @Override
    public Code forBasket(List<Page> pages) {
        if (pages.isEmpty() || pages.size() > BASKET) {
            throw new IllegalArgumentException("a basket's code says 1 to " + BASKET + " pages, not " + pages.size());
        }
        return painter.paint(Address.write(portal.get().address(), pages));
    }

    @Override
    public Scan read(String scanned) {
        var address = Address.read(scanned);
        if (address.isEmpty()) {
            return new Scan.NotOurs(tame(scanned));
        }
        if (!address.get().county().equals(portal.get().county())) {
            return new Scan.ForeignCounty(address.get().county());
        }
        return switch (address.get()) {
            case Address.OfPage(var _, var id, var version) -> {
                var found = catalogue.pages(List.of(id));
                yield found.isEmpty() ? new Scan.UnknownPage(id) : inVersion(found.getFirst(), version);
            }
            case Address.OfBasket(var _, var ids) -> {
                var found = catalogue.pages(ids);
                var here = found.stream().map(Page::id).collect(Collectors.toSet());
                yield new Scan.Basket(
                        found, ids.stream().filter(id -> !here.contains(id)).toList());
            }
        };
    }

    private static Scan inVersion(Page page, OptionalInt version) {
        return version.isEmpty() || version.getAsInt() == page.version()
                ? new Scan.ThisPage(page)
                : new Scan.OlderVersion(page, version.getAsInt());
    }

    private static String tame(String scanned) {
        return scanned.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.isDefined(point) && !isHalf(point))
                .limit(80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}

package zone.disclosure.link;

import java.util.List;
import java.util.Map;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.ScopeDigest;

/**
 * What a shelf must hold at a head.
 *
 * @param pages every page and its parcel
 * @param listed the buckets headquarters listed on the way, whose packs may be asked for; none along the log
 */
record Target(Map<PageId, Sha256> pages, List<ScopeDigest.Bucket> listed) {
    Target {
        pages = Map.copyOf(pages);
        listed = List.copyOf(listed);
    }
}

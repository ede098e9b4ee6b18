package zone.disclosure.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.ScopeDigest;

/**
 * What lies between a shelf and a head.
 *
 * @param put pages to put and their parcels
 * @param gone pages to take away
 * @param urgent those of {@code put} that go first
 * @param listed buckets headquarters listed on the way, whose packs may be asked for; none along the log
 * @param digest of the shelf when this is done
 */
record Step(
        Map<PageId, Sha256> put,
        Set<PageId> gone,
        Set<PageId> urgent,
        List<ScopeDigest.Bucket> listed,
        ScopeDigest digest) {
    Step {
        put = Map.copyOf(put);
        gone = Set.copyOf(gone);
        urgent = Set.copyOf(urgent);
        listed = List.copyOf(listed);
    }

    /** From what is there to what must be. */
    static Step between(
            Map<PageId, Sha256> have,
            Map<PageId, Sha256> target,
            Set<PageId> urgent,
            List<ScopeDigest.Bucket> listed,
            ScopeDigest digest) {
        var put = new HashMap<>(target);
        put.entrySet().removeAll(have.entrySet());
        var gone = new HashSet<>(have.keySet());
        gone.removeAll(target.keySet());
        var first = new HashSet<>(urgent);
        first.retainAll(put.keySet());
        return new Step(put, gone, first, listed, digest);
    }

    /** Only what is urgent. */
    Map<PageId, Sha256> first() {
        var first = new HashMap<>(put);
        first.keySet().retainAll(urgent);
        return first;
    }
}

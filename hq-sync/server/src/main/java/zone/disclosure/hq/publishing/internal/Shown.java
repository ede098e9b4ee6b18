package zone.disclosure.hq.publishing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.ScopeDigest;

/**
 * What a scope shows at one edition, with its digest. The next edition is made from this one and the log between, so that
 * publishing costs what changed and not what the scope holds.
 */
record Shown(ScopeDigest digest, List<Map<PageId, Sha256>> buckets) {
    Shown {
        buckets = List.copyOf(buckets);
    }

    static Shown of(String epoch, Scope scope, long edition, Map<PageId, Sha256> pages) {
        var buckets = new ArrayList<Map<PageId, Sha256>>();
        for (int i = 0; i < ScopeDigest.BUCKETS; i++) {
            buckets.add(new HashMap<>());
        }
        pages.forEach((page, parcel) -> buckets.get(ScopeDigest.bucketOf(page)).put(page, parcel));
        return new Shown(
                ScopeDigest.of(epoch, scope, edition, pages),
                buckets.stream().map(Map::copyOf).toList());
    }

    /** After these changes, which must be all that followed. */
    Shown with(long edition, List<LogPage.Entry> entries) {
        var later = new ArrayList<>(buckets);
        var touched = new HashSet<Integer>();
        for (var entry : entries) {
            int number = ScopeDigest.bucketOf(entry.page());
            if (touched.add(number)) {
                later.set(number, new HashMap<>(later.get(number)));
            }
            var bucket = later.get(number);
            entry.parcel()
                    .ifPresentOrElse(parcel -> bucket.put(entry.page(), parcel), () -> bucket.remove(entry.page()));
        }
        var changed = new HashMap<Integer, Map<PageId, Sha256>>();
        touched.forEach(number -> changed.put(number, later.get(number)));
        return new Shown(digest.with(digest.epoch(), edition, changed), later);
    }

    int size() {
        return buckets.stream().mapToInt(Map::size).sum();
    }

    ScopeDigest.Bucket bucket(int number) {
        return new ScopeDigest.Bucket(digest.epoch(), digest.scope(), digest.edition(), number, buckets.get(number));
    }

    boolean isOlderThan(Shown other) {
        return !digest.epoch().equals(other.digest.epoch()) || digest.edition() < other.digest.edition();
    }
}

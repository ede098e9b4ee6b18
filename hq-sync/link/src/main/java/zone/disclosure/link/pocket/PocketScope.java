package zone.disclosure.link.pocket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.ScopeDigest;

/** One scope of a pocket headquarters: its change log and what it shows. */
final class PocketScope {
    /** A bucket's hash does not depend on it. */
    private static final Scope ANY = new Scope("000000000000");

    final List<LogPage.Entry> log = new ArrayList<>();
    final Map<PageId, Sha256> shown = new HashMap<>();
    long floor = 1;

    void add(PageId page, int version, Optional<Sha256> parcel, boolean urgent) {
        log.add(new LogPage.Entry(log.size() + 1L, page, version, parcel, urgent));
        parcel.ifPresentOrElse(hash -> shown.put(page, hash), () -> shown.remove(page));
    }

    ScopeDigest.Bucket bucket(String epoch, Scope scope, int bucket) {
        var pages = new HashMap<>(shown);
        pages.keySet().removeIf(page -> ScopeDigest.bucketOf(page) != bucket);
        return new ScopeDigest.Bucket(epoch, scope, log.size(), bucket, pages);
    }

    /** The parcels of the bucket with this hash, in the order of packs. */
    Optional<List<Sha256>> bucket(Sha256 hash) {
        return IntStream.range(0, ScopeDigest.BUCKETS)
                .mapToObj(number -> bucket("", ANY, number))
                .filter(bucket -> bucket.hash().equals(hash))
                .findFirst()
                .map(ScopeDigest.Bucket::inOrder);
    }

    /** Numbers start anew: one entry for each page that is shown. */
    void renumber() {
        var now = Map.copyOf(shown);
        log.clear();
        floor = 1;
        now.forEach((page, parcel) -> add(page, 1, Optional.of(parcel), false));
    }
}

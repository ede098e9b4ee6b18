package zone.disclosure.contract.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/**
 * What a whole scope holds, in 64 hashes: equal digests mean equal shelves.
 *
 * <p>A bucket's hash is the SHA-256 of its lines {@code id@hash}, sorted, each ended by a line feed. Hashes of content
 * are compared, never version numbers: a restored headquarters may use a number again for other content.
 */
public record ScopeDigest(String epoch, Scope scope, long edition, List<Sha256> buckets) {
    /** How many buckets a scope is cut into. */
    public static final int BUCKETS = 64;

    public ScopeDigest {
        buckets = List.copyOf(buckets);
        if (buckets.size() != BUCKETS) {
            throw new IllegalArgumentException("a digest has " + BUCKETS + " buckets, not " + buckets.size());
        }
    }

    /** The pages of one bucket, as headquarters lists them when two digests differ. */
    public record Bucket(String epoch, Scope scope, long edition, int bucket, Map<PageId, Sha256> pages) {
        public Bucket {
            pages = Map.copyOf(pages);
        }

        /** The parcels in the order of their pages' ids, as packs have them. */
        public List<Sha256> inOrder() {
            return List.copyOf(sorted(pages).values());
        }

        /** What this bucket is called in a digest, and what its packs are named by. */
        public Sha256 hash() {
            return hashOf(pages);
        }
    }

    /** Which bucket a page falls into, 0 to 63. */
    public static int bucketOf(PageId page) {
        return Math.floorMod(page.value().hashCode(), BUCKETS);
    }

    /** The digest of the pages a scope shows. */
    public static ScopeDigest of(String epoch, Scope scope, long edition, Map<PageId, Sha256> pages) {
        var lines = new ArrayList<StringBuilder>();
        for (int i = 0; i < BUCKETS; i++) {
            lines.add(new StringBuilder());
        }
        sorted(pages).forEach((page, hash) -> line(lines.get(bucketOf(page)), page, hash));
        return new ScopeDigest(
                epoch,
                scope,
                edition,
                lines.stream().map(text -> hash(text.toString())).toList());
    }

    /** The same at another edition, where some buckets hold these pages now. */
    public ScopeDigest with(String lineage, long later, Map<Integer, Map<PageId, Sha256>> changed) {
        var hashes = new ArrayList<>(buckets);
        changed.forEach((bucket, pages) -> hashes.set(bucket, hashOf(pages)));
        return new ScopeDigest(lineage, scope, later, hashes);
    }

    /** One hash over all buckets. */
    public Sha256 root() {
        return hash(String.join("\n", buckets.stream().map(Sha256::hex).toList()));
    }

    private static Sha256 hashOf(Map<PageId, Sha256> bucket) {
        var lines = new StringBuilder();
        sorted(bucket).forEach((page, hash) -> line(lines, page, hash));
        return hash(lines.toString());
    }

    private static SortedMap<PageId, Sha256> sorted(Map<PageId, Sha256> pages) {
        var sorted = new TreeMap<PageId, Sha256>(Comparator.comparing(PageId::value));
        sorted.putAll(pages);
        return sorted;
    }

    private static void line(StringBuilder lines, PageId page, Sha256 hash) {
        lines.append(page.value()).append('@').append(hash.hex()).append('\n');
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

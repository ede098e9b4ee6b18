package zone.disclosure.contract.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var sorted = new TreeMap<String, Sha256>();
        pages.forEach((page, hash) -> sorted.put(page.value(), hash));
        sorted.forEach((page, hash) -> lines.get(bucketOf(new PageId(page)))
                .append(page)
                .append('@')
                .append(hash.hex())
                .append('\n'));
        return new ScopeDigest(
                epoch,
                scope,
                edition,
                lines.stream().map(text -> hash(text.toString())).toList());
    }

    /** One hash over all buckets. */
    public Sha256 root() {
        return hash(String.join("\n", buckets.stream().map(Sha256::hex).toList()));
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}

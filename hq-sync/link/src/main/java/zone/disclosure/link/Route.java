package zone.disclosure.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * Finds out what the shelf must hold at a head: along the log when that is near, by comparing digests when it is not.
 * Either way the answer equals the head's digest, or there is none.
 */
final class Route {
    /** From here on a blank shelf asks for lists instead of walking the log from its beginning. */
    private static final int MANY_EDITIONS = 4 * LogPage.LONGEST;

    private final Wire wire;
    private final Set<VerifyKey> trusted;

    Route(Wire wire, Set<VerifyKey> trusted) {
        this.wire = wire;
        this.trusted = trusted;
    }

    /** What the shelf must hold; empty when headquarters went on meanwhile. */
    Optional<Target> target(Head head, Optional<Position> here, Map<PageId, Sha256> have) {
        if (mayFollowLog(head, here)) {
            var target = alongLog(head, here.map(Position::edition).orElse(0L), have);
            if (target.isEmpty() || equal(head, target.get().pages())) {
                return target;
            }
        }
        return byDigest(head, have);
    }

    private static boolean mayFollowLog(Head head, Optional<Position> here) {
        if (here.isEmpty()) {
            return head.floor() <= 1 && head.edition() <= MANY_EDITIONS;
        }
        return here.filter(now -> now.epoch().equals(head.epoch()) && now.edition() + 1 >= head.floor())
                .isPresent();
    }

    private static boolean equal(Head head, Map<PageId, Sha256> pages) {
        return ScopeDigest.of(head.epoch(), head.scope(), head.edition(), pages)
                .root()
                .equals(head.digest());
    }

    private Optional<Target> alongLog(Head head, long from, Map<PageId, Sha256> have) {
        var target = new HashMap<>(have);
        long at = from;
        while (at < head.edition()) {
            var sealed = wire.logPage(LogPage.key(head.epoch(), head.scope(), at, head.edition()));
            if (sealed.isEmpty()) {
                return Optional.empty();
            }
            var page = read(sealed.get(), Label.LOG, LogPage.class);
            check(
                    page.epoch().equals(head.epoch())
                            && page.scope().equals(head.scope())
                            && page.from() == at + 1
                            && page.to() <= head.edition(),
                    "a log page is not the one that was asked for");
            for (var entry : page.entries()) {
                entry.parcel()
                        .ifPresentOrElse(parcel -> target.put(entry.page(), parcel), () -> target.remove(entry.page()));
            }
            at = page.to();
        }
        return Optional.of(new Target(target, List.of()));
    }

    private Optional<Target> byDigest(Head head, Map<PageId, Sha256> have) {
        var sealed = wire.digest(Names.digestKey(head.epoch(), head.scope(), head.edition()));
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        var theirs = read(sealed.get(), Label.DIGEST, ScopeDigest.class);
        check(theirs.root().equals(head.digest()), "a digest is not the one its head names");
        var ours = ScopeDigest.of(head.epoch(), head.scope(), head.edition(), have);
        var target = new HashMap<>(have);
        var listed = new ArrayList<ScopeDigest.Bucket>();
        for (int bucket = 0; bucket < ScopeDigest.BUCKETS; bucket++) {
            if (theirs.buckets().get(bucket).equals(ours.buckets().get(bucket))) {
                continue;
            }
            var found = bucket(head, bucket);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            check(found.get().hash().equals(theirs.buckets().get(bucket)), "a bucket is not the one its digest names");
            listed.add(found.get());
            int present = bucket;
            target.keySet().removeIf(page -> ScopeDigest.bucketOf(page) == present);
            target.putAll(found.get().pages());
        }
        check(equal(head, target), "the buckets of a digest do not add up to it");
        return Optional.of(new Target(target, listed));
    }

    private Optional<ScopeDigest.Bucket> bucket(Head head, int bucket) {
        return wire.digest(Names.bucketKey(head.epoch(), head.scope(), head.edition(), bucket))
                .map(found -> read(found, Label.BUCKET, ScopeDigest.Bucket.class));
    }

    private <T> T read(Bytes sealed, Label label, Class<T> type) {
        return Codec.read(Seal.open(sealed, label, trusted), type);
    }

    private static void check(boolean holds, String news) {
        if (!holds) {
            throw new BrokenSeal(news);
        }
    }
}

package zone.disclosure.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * Finds out what lies between the shelf and a head: along the log when that is near, by comparing digests when it is not.
 * Either way the shelf afterwards has the head's digest, or there is no answer.
 */
final class Route {
    /** From here on a blank shelf asks for lists instead of walking the log from its beginning. */
    private static final int MANY_EDITIONS = 4 * LogPage.LONGEST;

    private final Wire wire;
    private final Shelving shelving;
    private final Set<VerifyKey> trusted;

    Route(Wire wire, Shelving shelving, Set<VerifyKey> trusted) {
        this.wire = wire;
        this.shelving = shelving;
        this.trusted = trusted;
    }

    /**
     * The step to take; empty when headquarters went on meanwhile.
     *
     * @param ours digest of the shelf as it is
     */
    Optional<Step> step(Head head, Optional<Position> here, ScopeDigest ours) {
        if (mayFollowLog(head, here)) {
            var step = alongLog(head, here.map(Position::edition).orElse(0L), ours);
            if (step.isEmpty() || step.get().digest().root().equals(head.digest())) {
                return step;
            }
        }
        return byDigest(head);
    }

    private static boolean mayFollowLog(Head head, Optional<Position> here) {
        if (here.isEmpty()) {
            return head.floor() <= 1 && head.edition() <= MANY_EDITIONS;
        }
        return here.filter(now -> now.epoch().equals(head.epoch()) && now.edition() + 1 >= head.floor())
                .isPresent();
    }

    private Optional<Step> alongLog(Head head, long from, ScopeDigest ours) {
        var last = new HashMap<PageId, LogPage.Entry>();
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
            page.entries().forEach(entry -> last.put(entry.page(), entry));
            at = page.to();
        }
        return Optional.of(step(head, last, ours));
    }

    /** Only the buckets that some entry touches are read and hashed again: a round costs what changed, not what lies there. */
    private Step step(Head head, Map<PageId, LogPage.Entry> last, ScopeDigest ours) {
        var touched = new HashMap<Integer, Map<PageId, Sha256>>();
        last.keySet().forEach(page -> touched.put(ScopeDigest.bucketOf(page), new HashMap<>()));
        var have = shelving.holdings(head.scope(), touched.keySet());
        var target = new HashMap<>(have);
        var urgent = new HashSet<PageId>();
        last.forEach((page, entry) -> {
            entry.parcel().ifPresentOrElse(parcel -> target.put(page, parcel), () -> target.remove(page));
            if (entry.urgent()) {
                urgent.add(page);
            }
        });
        target.forEach((page, parcel) -> touched.computeIfAbsent(ScopeDigest.bucketOf(page), _ -> new HashMap<>())
                .put(page, parcel));
        return Step.between(have, target, urgent, List.of(), ours.with(head.epoch(), head.edition(), touched));
    }

    private Optional<Step> byDigest(Head head) {
        var sealed = wire.digest(Names.digestKey(head.epoch(), head.scope(), head.edition()));
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        var theirs = read(sealed.get(), Label.DIGEST, ScopeDigest.class);
        check(theirs.root().equals(head.digest()), "a digest is not the one its head names");
        var have = shelving.holdings(head.scope());
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
        var after = ScopeDigest.of(head.epoch(), head.scope(), head.edition(), target);
        check(after.root().equals(head.digest()), "the buckets of a digest do not add up to it");
        return Optional.of(Step.between(have, target, Set.of(), listed, after));
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

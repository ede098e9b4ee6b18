package zone.disclosure.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.PagePack;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.ScopeDigest;

/**
 * Gets parcels onto the disk: packs where most of a slice is lacking, the rest one by one. Packs only save bytes; without
 * them nothing fails. What came before a cut stays.
 */
final class Fetching {
    private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);
    /** After so many useless answers in a row, packs are left alone until the next time. */
    private static final int MISSES = 3;
    /** How many names are looked up on the disk at once. */
    private static final int LOOK_UP = 500;

    private final Wire wire;
    private final Shelving shelving;

    Fetching(Wire wire, Shelving shelving) {
        this.wire = wire;
        this.shelving = shelving;
    }

    /** Which of {@code names} are not at hand, in their order. */
    Set<Sha256> lacking(Collection<Sha256> names) {
        var lacking = new LinkedHashSet<>(names);
        for (var some : parts(List.copyOf(lacking), LOOK_UP)) {
            lacking.removeAll(shelving.atHand(some));
        }
        return lacking;
    }

    /**
     * Stages {@code names}.
     *
     * @param listed buckets in which some of them stand
     * @param breakOff asked between two questions to headquarters
     * @return false when headquarters no longer has one of them, or it was broken off
     */
    boolean fetch(Collection<Sha256> names, List<ScopeDigest.Bucket> listed, BooleanSupplier breakOff) {
        var lacking = lacking(names);
        return (!PagePack.isAvailable() || takePacks(lacking, listed, breakOff))
                && takeSingly(List.copyOf(lacking), breakOff);
    }

    private boolean takePacks(Set<Sha256> lacking, List<ScopeDigest.Bucket> listed, BooleanSupplier breakOff) {
        int misses = 0;
        for (var bucket : listed) {
            var slices = parts(bucket.inOrder(), PagePack.SLICE);
            for (int slice = 0; slice < slices.size() && misses < MISSES; slice++) {
                var names = slices.get(slice);
                if (isWorthIt(names, lacking)) {
                    misses = takePack(bucket.hash(), slice, names, lacking) ? 0 : misses + 1;
                    if (breakOff.getAsBoolean()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isWorthIt(List<Sha256> names, Set<Sha256> lacking) {
        long missing = names.stream().filter(lacking::contains).count();
        return names.size() >= PagePack.FEWEST && 2 * missing > names.size();
    }

    private boolean takePack(Sha256 bucket, int slice, List<Sha256> names, Set<Sha256> lacking) {
        var pack = wire.pack(bucket, slice);
        if (pack.isEmpty()) {
            return false;
        }
        try {
            shelving.stage(PagePack.open(pack.get(), names).stream()
                    .filter(parcel -> lacking.contains(parcel.name()))
                    .toList());
        } catch (BrokenSeal e) {
            LOG.info("Pack {} of bucket {} is not used: {}", slice, bucket, e.getMessage());
            return false;
        }
        names.forEach(lacking::remove);
        return true;
    }

    private boolean takeSingly(List<Sha256> lacking, BooleanSupplier breakOff) {
        int left = lacking.size();
        for (var batch : parts(lacking, Round.BATCH)) {
            var found = wire.parcels(batch);
            var parcels = new ArrayList<PageParcel>();
            for (var name : batch) {
                var content = found.get(name);
                if (content == null) {
                    return false;
                }
                parcels.add(PageParcel.of(name, content));
            }
            shelving.stage(parcels);
            left -= batch.size();
            if (left > 0 && breakOff.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<List<T>> parts(List<T> whole, int size) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < whole.size(); from += size) {
            parts.add(whole.subList(from, Math.min(from + size, whole.size())));
        }
        return parts;
    }
}

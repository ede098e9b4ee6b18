package zone.disclosure.hq.publishing.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.PagePack;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.hq.store.Settings;

/** Makes packs and keeps them as files, one at a time so that memory stays small. Decision H013. */
@Component
class Packs {
    /** A station that began with the edition before must find what it was told of. */
    private static final Duration STAYS = Duration.ofDays(1);

    private final EditionRows rows;
    private final PackFolder folder;
    private final Clock clock;

    Packs(EditionRows rows, Settings settings, Clock clock) {
        this.rows = rows;
        this.folder = new PackFolder(settings.data().resolve("packs"));
        this.clock = clock;
    }

    /** The pack as it lies there. */
    Optional<Bytes> kept(PackKey key) {
        return folder.find(key);
    }

    /**
     * Makes the pack unless it is there.
     *
     * @param bucket the one that has the key's hash
     * @return empty when there is no such slice, when a parcel is gone, or when it would be too small or too large
     */
    synchronized Optional<Bytes> made(PackKey key, ScopeDigest.Bucket bucket) {
        var kept = folder.find(key);
        if (kept.isPresent()) {
            return kept;
        }
        var made = slice(bucket.inOrder(), key.slice()).flatMap(this::pack);
        made.ifPresent(pack -> folder.keep(key, pack));
        return made;
    }

    /** Makes all packs of a bucket that are not there, and says which it has. */
    Set<String> prepare(ScopeDigest.Bucket bucket) {
        var names = new HashSet<String>();
        int slices = Math.ceilDiv(bucket.pages().size(), PagePack.SLICE);
        for (int slice = 0; slice < slices; slice++) {
            var key = new PackKey(bucket.hash(), slice);
            if (folder.has(key) || made(key, bucket).isPresent()) {
                names.add(key.file());
            }
        }
        return names;
    }

    /** Lets go of all others, but not of what is young. */
    void sweep(Collection<String> wanted) {
        folder.sweep(Set.copyOf(wanted), clock.instant().minus(STAYS));
    }

    private static Optional<List<Sha256>> slice(List<Sha256> names, int slice) {
        long from = (long) slice * PagePack.SLICE;
        long to = Math.min(names.size(), from + PagePack.SLICE);
        return to - from >= PagePack.FEWEST
                ? Optional.of(names.subList(Math.toIntExact(from), Math.toIntExact(to)))
                : Optional.empty();
    }

    private Optional<Bytes> pack(List<Sha256> names) {
        Map<Sha256, Bytes> found = rows.parcels(Set.copyOf(names));
        return found.size() == Set.copyOf(names).size()
                ? PagePack.pack(names.stream()
                        .map(name -> PageParcel.of(
                                name, Optional.ofNullable(found.get(name)).orElseThrow()))
                        .toList())
                : Optional.empty();
    }
}

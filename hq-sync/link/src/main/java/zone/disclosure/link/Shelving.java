package zone.disclosure.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.ScopeDigest;

/** What a {@link Round} needs of a station's store. Writing is durable when it returns, and throws {@link NoRoom} when the disk is full. */
public interface Shelving {
    /** Where the scope stands; empty before its first round. */
    Optional<Position> position(Scope scope);

    /** The head towards which pages were moved ahead of the position; empty when the position has come up to it. */
    Optional<Position> ahead(Scope scope);

    /** Whether the scope once stood in {@code epoch} and has left it. Nobody goes back to an epoch. */
    boolean hasLeft(Scope scope, String epoch);

    /** What lies on the shelf of a scope, by the hash of the parcel each page came in. */
    Map<PageId, Sha256> holdings(Scope scope);

    /** Those of them that fall into {@code buckets} of a {@link ScopeDigest}. */
    default Map<PageId, Sha256> holdings(Scope scope, Set<Integer> buckets) {
        var some = new HashMap<>(holdings(scope));
        some.keySet().removeIf(page -> !buckets.contains(ScopeDigest.bucketOf(page)));
        return some;
    }

    /** Which of {@code names} need not be fetched: they are staged, or lie on a shelf. */
    Set<Sha256> atHand(Collection<Sha256> names);

    /** Keeps parcels until a change wants them, so that a cut line or a power cut does not waste them. */
    void stage(Collection<PageParcel> parcels);

    /**
     * Moves pages in one transaction and leaves the position, but remembers {@link ShelfChange#to} as {@link #ahead}, so
     * that no older head brings back what was taken away.
     *
     * @throws zone.disclosure.contract.wire.BrokenSeal as {@link #apply}
     */
    void applyAhead(ShelfChange change);

    /**
     * Moves shelf and position together, in one transaction.
     *
     * @throws zone.disclosure.contract.wire.BrokenSeal when a parcel is no page, or another page than it was listed as;
     *     nothing has changed then
     */
    void apply(ShelfChange change);

    /** Lets go of what is staged and on no shelf. */
    void letGo();

    /**
     * Hashes again what lies on the disk of one bucket, and lets go of pages whose content is damaged; a round misses them
     * then and fetches them again.
     *
     * @return the damaged pages
     */
    Set<PageId> audit(Scope scope, int bucket);
}

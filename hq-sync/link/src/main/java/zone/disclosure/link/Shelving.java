package zone.disclosure.link;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.PageParcel;

/** What a {@link Round} needs of a station's store. Writing is durable when it returns, and throws {@link NoRoom} when the disk is full. */
public interface Shelving {
    /** Where the scope stands; empty before its first round. */
    Optional<Position> position(Scope scope);

    /** Whether the scope once stood in {@code epoch} and has left it. Nobody goes back to an epoch. */
    boolean hasLeft(Scope scope, String epoch);

    /** What lies on the shelf of a scope, by the hash of the parcel each page came in. */
    Map<PageId, Sha256> holdings(Scope scope);

    /** Which of {@code names} need not be fetched: they are staged, or lie on a shelf. */
    Set<Sha256> atHand(Collection<Sha256> names);

    /** Keeps parcels until a change wants them, so that a cut line or a power cut does not waste them. */
    void stage(Collection<PageParcel> parcels);

    /**
     * Moves shelf and position together, in one transaction, and lets go of what is staged and no longer wanted.
     *
     * @throws zone.disclosure.contract.wire.BrokenSeal when a parcel is no page, or another page than it was listed as;
     *     nothing has changed then
     */
    void apply(ShelfChange change);
}

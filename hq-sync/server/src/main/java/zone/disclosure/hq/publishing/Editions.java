package zone.disclosure.hq.publishing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;

/** What was published, read from the database alone: for the wire and for the portal. It never writes. */
public interface Editions {
    /** The lineage of this database. */
    String epoch();

    /** All scopes with at least one edition, and the county's. */
    Set<Scope> scopes();

    /** The newest edition of a scope, 0 before the first. */
    long edition(Scope scope);

    /** The newest edition of every scope that has one. */
    Map<Scope, Long> standing();

    /** The sealed {@link zone.disclosure.contract.wire.Head}, issued now. A scope nobody published in has edition 0. */
    Bytes head(Scope scope);

    /**
     * A sealed {@link zone.disclosure.contract.wire.LogPage}; always the same bytes for the same key.
     *
     * @param key as {@link zone.disclosure.contract.wire.LogPage#key} makes it; empty for another epoch, for editions
     *     that do not exist, and for a key of another shape
     */
    Optional<Bytes> logPage(String key);

    /**
     * A sealed {@link zone.disclosure.contract.wire.ScopeDigest} or one of its buckets.
     *
     * @param key as in {@link zone.disclosure.contract.wire.Names}; empty unless it names the present edition
     */
    Optional<Bytes> digest(String key);

    /**
     * Some pages of a bucket, compressed together, made now if nobody asked before.
     *
     * @param key as in {@link zone.disclosure.contract.wire.Names}; empty when no scope has such a bucket now, when it is
     *     too small to be worth it, and where packs cannot be made
     */
    Optional<Bytes> pack(String key);

    /** The content of the parcels that exist, at most 500 at once. */
    Map<Sha256, Bytes> parcels(Collection<Sha256> names);

    /** The newest version the public may see; empty when there is none or it was withdrawn. */
    Optional<Page> newest(PageId page);

    /** A version that was public once; empty when it never was, or the page is withdrawn now. */
    Optional<Page> version(PageId page, int version);

    /** True when it was public and is no more. */
    boolean withdrawn(PageId page);

    /** The pages that point at this one and are shown: interpretations of a document, decisions that amend it. */
    Set<PageId> pointingAt(PageId page);

    /** True when some shown page carries this attachment: only then may the portal give it out. */
    boolean isShown(Sha256 attachment);
}

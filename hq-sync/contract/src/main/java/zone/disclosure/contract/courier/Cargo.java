package zone.disclosure.contract.courier;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.VerifyKey;

/** What headquarters has for stations that a courier visits. It gives only what the wire would give. */
public interface Cargo {
    /** How many parcels are asked for at once. */
    int BATCH = 50;

    /** Whose seal is on everything. */
    VerifyKey sealing();

    /**
     * The sealed head of a scope, with a floor just after its edition: a stick has no change log, so stations compare
     * digests.
     */
    Bytes head(Scope scope);

    /** A sealed digest or bucket by its key on the wire; empty unless its edition is the newest. */
    Optional<Bytes> digest(String key);

    /** The parcels there are, at most {@link #BATCH} names at once. */
    Map<Sha256, Bytes> parcels(Collection<Sha256> names);

    /** The file of an attachment; empty when there is none. */
    Optional<Path> attachment(Sha256 hash);

    /** Whether a page must travel; one that its stations reported to have need not. */
    boolean isNews(Scope scope, PageId page);

    /** What is for one station alone, receipts and mail, by {@code map/key}. */
    Map<String, Bytes> post(StationId station);

    /** The sealed {@link Manifest}. */
    Bytes manifest(List<StationId> stations, List<Manifest.Part> parts);
}

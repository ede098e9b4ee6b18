package zone.disclosure.link.courier;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Cargo;
import zone.disclosure.contract.courier.Manifest;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.store.SomeShelves;

/** What a pocket headquarters gives a courier. */
public final class SomeCargo implements Cargo {
    private final PocketHeadquarters headquarters;
    final Map<Sha256, Path> attachments = new HashMap<>();
    final Set<UUID> carried = new HashSet<>();

    /** Of what that headquarters publishes. */
    public SomeCargo(PocketHeadquarters headquarters) {
        this.headquarters = headquarters;
    }

    @Override
    public VerifyKey sealing() {
        return headquarters.sealing();
    }

    @Override
    public Bytes head(Scope scope) {
        headquarters.trimLog(scope);
        return headquarters.head(scope).orElseThrow();
    }

    @Override
    public Optional<Bytes> digest(String key) {
        return headquarters.digest(key);
    }

    @Override
    public Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        return headquarters.parcels(names);
    }

    @Override
    public Optional<Path> attachment(Sha256 hash) {
        return Optional.ofNullable(attachments.get(hash));
    }

    @Override
    public boolean isNews(Scope scope, PageId page) {
        return true;
    }

    @Override
    public Map<String, Bytes> post(StationId station) {
        var post = new HashMap<String, Bytes>();
        for (var submission : carried) {
            headquarters
                    .receipt(station, submission)
                    .ifPresent(receipt ->
                            post.put(Names.RECEIPT + "/" + Names.submissionKey(station, submission), receipt));
        }
        return post;
    }

    @Override
    public Bytes manifest(List<StationId> stations, List<Manifest.Part> parts) {
        return headquarters.seal(
                Label.COURIER, new Manifest(new Scope("439921000000"), "e", SomeShelves.NOON, stations, parts));
    }
}

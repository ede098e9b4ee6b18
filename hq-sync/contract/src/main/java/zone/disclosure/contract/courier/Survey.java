package zone.disclosure.contract.courier;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;

/**
 * What must lie on a stick: for each scope head, digest and buckets of one edition, and the parcels they name. It is read
 * while headquarters publishes, and is whole or not made.
 *
 * @param sealed by {@code map/key}
 * @param parcels that must travel
 * @param pages how many pages the scopes show
 */
record Survey(Map<String, Bytes> sealed, Set<Sha256> parcels, int pages) {
    /** While headquarters publishes faster than we ask, a scope is asked again this often. */
    private static final int TRIES = 50;

    static Survey of(Cargo cargo, Collection<Scope> scopes, Runnable each) {
        var sealed = new LinkedHashMap<String, Bytes>();
        var parcels = new HashSet<Sha256>();
        int pages = 0;
        for (var scope : scopes) {
            var one = settled(cargo, scope);
            sealed.putAll(one.sealed());
            parcels.addAll(one.parcels());
            pages += one.pages();
            each.run();
        }
        return new Survey(sealed, parcels, pages);
    }

    private static Survey settled(Cargo cargo, Scope scope) {
        for (int i = 0; i < TRIES; i++) {
            var found = once(cargo, scope);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new BrokenSeal("scope " + scope + " changes faster than it can be read");
    }

    private static Optional<Survey> once(Cargo cargo, Scope scope) {
        var trusted = List.of(cargo.sealing());
        var sealed = new HashMap<String, Bytes>();
        var head = cargo.head(scope);
        var at = Codec.read(Seal.open(head, Label.HEAD, trusted), Head.class);
        sealed.put(Names.HEAD + "/" + scope.code(), head);
        var key = Names.digestKey(at.epoch(), scope, at.edition());
        var digest = cargo.digest(key);
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        sealed.put(Names.DIGEST + "/" + key, digest.get());
        var parcels = new HashSet<Sha256>();
        int pages = 0;
        for (int i = 0; i < ScopeDigest.BUCKETS; i++) {
            var bucketKey = Names.bucketKey(at.epoch(), scope, at.edition(), i);
            var bucket = cargo.digest(bucketKey);
            if (bucket.isEmpty()) {
                return Optional.empty();
            }
            sealed.put(Names.DIGEST + "/" + bucketKey, bucket.get());
            var listed = Codec.read(Seal.open(bucket.get(), Label.BUCKET, trusted), ScopeDigest.Bucket.class)
                    .pages();
            listed.forEach((page, parcel) -> {
                if (cargo.isNews(scope, page)) {
                    parcels.add(parcel);
                }
            });
            pages += listed.size();
        }
        return Optional.of(new Survey(sealed, parcels, pages));
    }
}

package zone.disclosure.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Token;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * Who talks on the wire, and whom they believe.
 *
 * @param scopes whose pages the station shows, widest first
 * @param headquarters the key whose seals are believed
 */
public record Party(StationId station, List<Scope> scopes, VerifyKey headquarters, Sealer sealer) {
    public Party {
        scopes = List.copyOf(scopes);
    }

    /** What this station shows to be let in, sealed: good for one connection that begins about {@code at}. */
    public Bytes token(Instant at) {
        return sealer.seal(Label.TOKEN, Codec.write(new Token(station, at, UUID.randomUUID())));
    }

    /** Seals with the station's key, wherever that is kept. */
    @FunctionalInterface
    public interface Sealer {
        /** The sealed parcel. */
        Bytes seal(Label label, Bytes payload);
    }
}

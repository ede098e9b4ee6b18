package zone.disclosure.link;

import java.util.List;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Label;
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

    /** Seals with the station's key, wherever that is kept. */
    @FunctionalInterface
    public interface Sealer {
        /** The sealed parcel. */
        Bytes seal(Label label, Bytes payload);
    }
}

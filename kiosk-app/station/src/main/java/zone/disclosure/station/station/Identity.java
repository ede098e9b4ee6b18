package zone.disclosure.station.station;

import java.util.List;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * What headquarters told this station when it was enrolled. Nothing in it is secret.
 *
 * @param name what the place is called
 * @param scopes whose pages it shows, widest first
 * @param sealing headquarters' key, whose seals are believed
 * @param envelope headquarters' key, to which personal submissions are closed
 * @param cluster name of headquarters' cluster
 * @param members addresses of the wire, host:port; this end of the tunnel when there is one
 * @param portal where codes lead, without a slash at the end
 * @param brand id of the county's face
 */
public record Identity(
        StationId id,
        String name,
        List<Scope> scopes,
        VerifyKey sealing,
        EnvelopeKey.Shown envelope,
        String cluster,
        List<String> members,
        String portal,
        String brand) {
    public Identity {
        scopes = List.copyOf(scopes);
        members = List.copyOf(members);
    }
}

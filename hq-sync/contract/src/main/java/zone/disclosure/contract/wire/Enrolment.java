package zone.disclosure.contract.wire;

import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;

/** How a computer becomes a station: it makes a key, shows a one-time code from the console, and learns whom to trust. */
public final class Enrolment {
    /** Where headquarters listens for a {@link Request}, below its portal address; JSON, POST. */
    public static final String PATH = "/enrol";

    private Enrolment() {}

    /**
     * What a computer asks with.
     *
     * @param key the station's public key; its secret half never leaves the station
     * @param tunnelKey a second public key (P-256, X.509) for the tunnel's certificate, when the station wants one
     */
    public record Request(String code, Bytes key, String software, Optional<Bytes> tunnelKey) {
        /** A request for the wire alone. */
        public Request(String code, Bytes key, String software) {
            this(code, key, software, Optional.empty());
        }
    }

    /**
     * How to reach the wire over a foreign network: a tunnel with mutual TLS 1.3. Nothing in it is secret.
     *
     * @param host where headquarters' end of the tunnel is
     * @param certificate PEM, for the key of the request; its common name is the station's number
     * @param authority PEM, the certificate of headquarters' own authority, which signed both ends
     */
    public record Tunnel(String host, int port, String certificate, String authority) {}

    /**
     * What makes it a station.
     *
     * @param name what the place is called, as in 白鹭村便民服务站
     * @param scopes whose pages it shows, widest first
     * @param sealing headquarters' Ed25519 key, whose seals the station believes
     * @param envelope headquarters' X25519 key, to which personal submissions are sealed
     * @param cluster name of the Hazelcast cluster
     * @param members addresses of the wire as host:port
     * @param portal where codes lead, without a slash at the end
     * @param brand id of the county's face
     * @param tunnel when the wire is behind one
     */
    public record Answer(
            StationId station,
            String name,
            List<Scope> scopes,
            Bytes sealing,
            Bytes envelope,
            String cluster,
            List<String> members,
            String portal,
            String brand,
            Optional<Tunnel> tunnel) {
        public Answer {
            scopes = List.copyOf(scopes);
            members = List.copyOf(members);
        }
    }
}

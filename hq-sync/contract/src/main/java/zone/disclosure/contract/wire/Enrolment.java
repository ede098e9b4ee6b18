package zone.disclosure.contract.wire;

import java.util.List;
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
     */
    public record Request(String code, Bytes key, String software) {}

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
            String brand) {
        public Answer {
            scopes = List.copyOf(scopes);
            members = List.copyOf(members);
        }
    }
}

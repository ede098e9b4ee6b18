package zone.disclosure.link;

import java.util.List;

/**
 * Where the wire is.
 *
 * @param cluster name of headquarters' cluster: a label, not a secret
 * @param members host:port, tried in turn
 * @param client how this side calls itself in headquarters' log
 */
public record WireAddress(String cluster, List<String> members, String client) {
    public WireAddress {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a wire needs the address of at least one member");
        }
    }
}

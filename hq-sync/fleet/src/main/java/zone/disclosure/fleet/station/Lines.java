package zone.disclosure.fleet.station;

import java.time.Clock;
import java.util.List;
import zone.disclosure.link.Party;
import zone.disclosure.link.Wire;
import zone.disclosure.link.WireAddress;
import zone.disclosure.link.hazelcast.HazelcastWire;

/** Makes the real wire of a station. */
final class Lines {
    private Lines() {}

    static Party party(Membership membership) {
        var papers = membership.papers();
        return new Party(papers.id(), papers.scopes(), papers.sealing(), membership::seal);
    }

    static Wire wire(Membership membership, List<String> members, Clock clock) {
        var party = party(membership);
        var address = new WireAddress(
                membership.papers().cluster(), members, party.station().value());
        return new HazelcastWire(address, () -> party.token(clock.instant()));
    }
}

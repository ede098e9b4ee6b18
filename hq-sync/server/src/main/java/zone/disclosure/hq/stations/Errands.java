package zone.disclosure.hq.stations;

import java.util.Collection;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Orders;

/** What staff ask of stations. Each asking is a letter, a line of the journal and a line of the station's history. */
public interface Errands {
    /**
     * Asks each station for a chore. What becomes of it stands in {@link Mail#sentTo}.
     *
     * @param by account of who asks
     */
    void ask(String by, Collection<StationId> stations, Chore.What what);

    /** Gives each station new orders, which replace the ones before. */
    void order(String by, Collection<StationId> stations, Orders orders);
}

package zone.disclosure.hq.stations;

import java.util.List;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.store.Slice;

/** What changed at each station in the last 180 days. Reports that say nothing new leave nothing here. */
public interface History {
    /** Newest first. */
    List<StationEvent> of(StationId station, Slice slice);
}

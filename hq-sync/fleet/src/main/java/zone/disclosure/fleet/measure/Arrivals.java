package zone.disclosure.fleet.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.StationId;
import zone.disclosure.fleet.station.FleetStation;

/** When each page came to each shelf, and when it left it, by the one clock of this process. */
public final class Arrivals {
    private final Map<PageId, Map<StationId, Instant>> put = new ConcurrentHashMap<>();
    private final Map<PageId, Map<StationId, Instant>> gone = new ConcurrentHashMap<>();
    private final Map<StationId, Instant> latest = new ConcurrentHashMap<>();
    private final Map<StationId, LongAdder> counts = new ConcurrentHashMap<>();

    /** Notes an arrival; give it to stations as what they tell. */
    public void note(FleetStation.Arrival arrival) {
        arrival.change().put().forEach(page -> at(put, page).put(arrival.station(), arrival.at()));
        arrival.change().gone().forEach(page -> at(gone, page).put(arrival.station(), arrival.at()));
        counts.computeIfAbsent(arrival.station(), _ -> new LongAdder())
                .add(arrival.change().put().size());
        latest.put(arrival.station(), arrival.at());
    }

    /** Forgets everything. */
    public void clear() {
        put.clear();
        gone.clear();
        latest.clear();
        counts.clear();
    }

    /** How many pages came to a station since the last {@link #clear}. */
    public long changesOf(StationId station) {
        var many = counts.get(station);
        return many == null ? 0 : many.sum();
    }

    /** How many stations have had the page since the last {@link #clear}. */
    public int stationsWith(PageId page) {
        return put.getOrDefault(page, Map.of()).size();
    }

    /** How many stations have let the page go since the last {@link #clear}. */
    public int stationsWithout(PageId page) {
        return gone.getOrDefault(page, Map.of()).size();
    }

    /** When each station last changed its shelf. */
    public Map<StationId, Instant> latest() {
        return Map.copyOf(latest);
    }

    /** Seconds from a moment until the last station changed its shelf for the last time; 0 when none did. */
    public double lastAfter(Instant since) {
        return latest.values().stream()
                .mapToDouble(at -> Duration.between(since, at).toNanos() / 1e9)
                .max()
                .orElse(0);
    }

    /** Milliseconds from publishing to each shelf, for all pages and stations. */
    public List<Double> delays(Map<PageId, Instant> published) {
        return delays(put, published);
    }

    /** Milliseconds from withdrawing to gone from each shelf. */
    public List<Double> delaysOfWithdrawal(Map<PageId, Instant> withdrawn) {
        return delays(gone, withdrawn);
    }

    /** Milliseconds to the last shelf, one for each page. */
    public List<Double> slowest(Map<PageId, Instant> published) {
        return published.keySet().stream()
                .map(page -> Spread.of(delays(put, Map.of(page, published.getOrDefault(page, Instant.EPOCH))))
                        .max())
                .toList();
    }

    private static List<Double> delays(Map<PageId, Map<StationId, Instant>> seen, Map<PageId, Instant> since) {
        var delays = new ArrayList<Double>();
        since.forEach((page, from) -> seen.getOrDefault(page, Map.of())
                .values()
                .forEach(at -> delays.add(Duration.between(from, at).toNanos() / 1e6)));
        return delays;
    }

    private static Map<StationId, Instant> at(Map<PageId, Map<StationId, Instant>> map, PageId page) {
        return map.computeIfAbsent(page, _ -> new ConcurrentHashMap<>());
    }
}

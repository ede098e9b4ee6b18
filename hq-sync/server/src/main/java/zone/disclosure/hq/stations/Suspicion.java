package zone.disclosure.hq.stations;

import java.time.Instant;
import zone.disclosure.contract.StationId;

/**
 * Something that looks as if a station's number or key were used by somebody else.
 *
 * @param why for staff, Chinese first
 * @param times how often it was seen from {@code first} to {@code last}
 */
public record Suspicion(StationId station, String why, Instant first, Instant last, long times) {}

package zone.disclosure.contract.wire;

import java.time.Instant;
import java.util.UUID;
import zone.disclosure.contract.StationId;

/**
 * What a station shows when it connects, sealed with its key as {@link Label#TOKEN}. Good once.
 *
 * @param at the station's clock, which may be wrong by hours
 * @param nonce made anew for each connection
 */
public record Token(StationId station, Instant at, UUID nonce) {}

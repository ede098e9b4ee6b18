package zone.disclosure.hq.stations;

import java.time.Instant;
import java.util.Optional;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * A station in the register.
 *
 * @param name what the place is called
 * @param key what it seals with; empty until it was enrolled, and while it is shut out
 * @param revocation why it may not come back, while it may not
 */
public record Station(
        StationId id,
        String name,
        Optional<VerifyKey> key,
        Optional<Instant> enrolledAt,
        Optional<Revocation> revocation) {}

package zone.disclosure.hq.stations;

import java.time.Instant;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * Why a station may not come back. A new code with a new key ends it.
 *
 * @param key what the station sealed with until then; nothing it seals is believed any more
 * @param reason in the words of whoever did it
 */
public record Revocation(VerifyKey key, Instant at, String reason) {}

package zone.disclosure.hq.submissions;

import java.time.Instant;
import java.util.UUID;
import zone.disclosure.contract.form.Slip;

/**
 * A slip as headquarters has it.
 *
 * @param place what the station is called
 */
public record SlipRow(UUID id, String place, Slip slip, Instant acceptedAt) {}

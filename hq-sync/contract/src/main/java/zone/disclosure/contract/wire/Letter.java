package zone.disclosure.contract.wire;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import zone.disclosure.contract.Bytes;

/**
 * What headquarters writes to one station. A station that has its id already changes nothing.
 *
 * @param serial counts the station's letters from 1 within an epoch, without gaps
 * @param body JSON of the kind
 */
public record Letter(UUID id, long serial, Instant at, Kind kind, Bytes body) {
    /** What it is about. A station that does not know a kind notes the letter as read and does nothing. */
    public enum Kind {
        /** A {@link Chore}. */
        CHORE,
        /** {@link Orders}, which replace the ones before. */
        ORDERS,
        /** A word of a newer headquarters, as an older station reads it. It is never written. */
        @JsonEnumDefaultValue
        UNKNOWN
    }
}

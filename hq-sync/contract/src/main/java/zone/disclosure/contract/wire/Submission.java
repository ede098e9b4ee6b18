package zone.disclosure.contract.wire;

import java.time.Instant;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;

/**
 * A fact a station owes headquarters. Its id was made before the first try; the second arrival changes nothing.
 *
 * @param serial counts the station's submissions from 1, so that headquarters sees gaps
 * @param body JSON of the kind, sealed to headquarters by {@link Envelope} when {@code kind} is personal
 */
public record Submission(StationId station, UUID id, long serial, Kind kind, Instant at, Bytes body) {
    /** What it is about. */
    public enum Kind {
        /** A {@link zone.disclosure.contract.form.Slip}, in an envelope. */
        SLIP(true);

        private final boolean personal;

        Kind(boolean personal) {
            this.personal = personal;
        }

        /** Whether the body travels and waits in an envelope that the station itself cannot open. */
        public boolean isPersonal() {
            return personal;
        }
    }

    /** What binds an envelope to this submission, so that it opens nowhere else. */
    public static String binding(StationId station, UUID id, Kind kind) {
        return String.join("|", station.value(), id.toString(), kind.name());
    }
}

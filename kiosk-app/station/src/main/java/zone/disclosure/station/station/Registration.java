package zone.disclosure.station.station;

import java.util.Optional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Label;

/** This station's standing, and the one place where its secret key is used. The key itself is never handed out. */
public interface Registration {
    /** Whether this computer is a station. May turn to {@link Standing.Enrolled} at any moment, and never back. */
    Standing standing();

    /** The identity, when enrolled. */
    default Optional<Identity> identity() {
        return switch (standing()) {
            case Standing.Enrolled(var identity) -> Optional.of(identity);
            case Standing.NotEnrolled _ -> Optional.empty();
        };
    }

    /** What runs here, by name and version, as headquarters' board shows it. */
    String software();

    /**
     * Seals {@code payload} with the station's own key.
     *
     * @throws NotEnrolled before the station is enrolled
     */
    Bytes seal(Label label, Bytes payload);
}

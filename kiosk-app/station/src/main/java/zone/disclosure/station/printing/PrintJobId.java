package zone.disclosure.station.printing;

import java.util.UUID;

/** A print job, from the moment the visitor agreed. */
public record PrintJobId(UUID value) {
    /** Short enough to read to a clerk, and what the device's own list shows. */
    public String spoken() {
        return value.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }
}

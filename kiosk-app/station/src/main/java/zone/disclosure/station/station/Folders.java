package zone.disclosure.station.station;

import java.nio.file.Path;

/** Where this station keeps what it knows. {@code root} is the setting {@code station.data}. */
public record Folders(Path root) {
    /** The shelf and the outbox. */
    public Path database() {
        return root.resolve("shelf.db");
    }

    /** Attachments, by hash. */
    public Path blobs() {
        return root.resolve("blobs");
    }

    /** The search index; may be deleted at any time while the station is stopped. */
    public Path index() {
        return root.resolve("index");
    }

    /** The station's end of the tunnel: certificates and a configuration for stunnel. */
    public Path tunnel() {
        return root.resolve("tunnel");
    }

    /** Keys and the enrolment answer; readable by the station's user only. */
    public Path identity() {
        return root.resolve("identity");
    }
}

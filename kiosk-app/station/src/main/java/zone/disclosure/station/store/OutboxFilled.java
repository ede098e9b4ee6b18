package zone.disclosure.station.store;

import java.util.UUID;

/** A submission was written down. Published after the commit, so that the link need not wait for its next look. */
public record OutboxFilled(UUID submission) {}

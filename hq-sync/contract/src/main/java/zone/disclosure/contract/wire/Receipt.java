package zone.disclosure.contract.wire;

import java.time.Instant;
import java.util.UUID;
import zone.disclosure.contract.StationId;

/** Headquarters' word that a submission is in its database. */
public record Receipt(String epoch, StationId station, UUID submission, Instant acceptedAt) {}

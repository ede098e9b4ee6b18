package zone.disclosure.hq.stations;

import zone.disclosure.contract.StationId;

/** A station was shut out. Published inside the transaction; what it holds open must be closed after the commit. */
public record StationRevoked(StationId station, String reason) {}

package zone.disclosure.hq.stations;

import zone.disclosure.contract.StationId;

/** A station has a new letter. Published <em>after</em> the commit, outside any transaction: use a plain listener. */
public record MailWritten(StationId station) {}

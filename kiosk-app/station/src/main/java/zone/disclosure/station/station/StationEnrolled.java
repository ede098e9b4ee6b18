package zone.disclosure.station.station;

/** Headquarters has just taken this computer as a station. Published once in its life, not at later starts. */
public record StationEnrolled(Identity identity) {}

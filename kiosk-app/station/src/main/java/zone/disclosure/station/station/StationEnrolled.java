package zone.disclosure.station.station;

/** Headquarters has just taken this computer as a station. Published once for each code, not at later starts. */
public record StationEnrolled(Identity identity) {}

package zone.disclosure.station.catalogue;

/** How many pages something has. */
public record Count<T>(T what, int pages) {}

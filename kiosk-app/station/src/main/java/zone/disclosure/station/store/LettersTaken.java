package zone.disclosure.station.store;

/** Letters of headquarters are on the disk. Published after the commit, on the link's thread. */
public record LettersTaken() {}

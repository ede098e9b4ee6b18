package zone.disclosure.station.fees;

/** What a county asks for paper. Every price needs a legal basis (R5.1); without one printing is free up to a limit. */
public interface Tariff {
    /**
     * What so many sheets cost.
     *
     * @param sheets wanted now, at least 1
     * @param before sheets this visit already had
     */
    Offer quote(int sheets, int before);
}

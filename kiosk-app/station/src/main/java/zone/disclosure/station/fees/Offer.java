package zone.disclosure.station.fees;

/** The answer to "how much for so many sheets?". */
public sealed interface Offer {
    /** It can be printed for this. */
    record Quote(int sheets, Money price) implements Offer {}

    /**
     * More than one visit may have.
     *
     * @param left how many sheets this visit still may have
     */
    record TooMany(int asked, int left) implements Offer {}
}

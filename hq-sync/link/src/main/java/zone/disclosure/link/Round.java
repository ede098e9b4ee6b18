package zone.disclosure.link;

/** One attempt of a station to catch up with one scope. */
public final class Round {
    /** How many parcels are asked for at once. */
    public static final int BATCH = 50;

    private Round() {}
}

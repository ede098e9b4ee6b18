package zone.disclosure.station.fees;

/** An amount in whole fen (分); never a fraction, never negative. */
public record Money(long fen) implements Comparable<Money> {
    public static final Money NONE = new Money(0);

    public Money {
        if (fen < 0) {
            throw new IllegalArgumentException("an amount is not negative: " + fen + " fen");
        }
    }

    /**
     * Both together.
     *
     * @throws ArithmeticException beyond what a long holds
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /**
     * So many of it.
     *
     * @throws ArithmeticException beyond what a long holds
     */
    public Money times(int count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    /** Whether nothing is to be paid. */
    public boolean isFree() {
        return fen == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}

package zone.disclosure.fleet.measure;

import java.util.Arrays;
import java.util.Collection;

/** A heap of measured values, in order. It never interpolates: a percentile is a value that really occurred. */
public final class Spread {
    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of these values. */
    public static Spread of(Collection<? extends Number> values) {
        var sorted = values.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    /** How many. */
    public int count() {
        return sorted.length;
    }

    /** The value below which a share of all lies, {@code share} from 0 to 1; 0 when there is none. */
    public double at(double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1.0, Math.max(0, Math.ceil(share * sorted.length) - 1))];
    }

    /** The middle one. */
    public double median() {
        return at(0.5);
    }

    /** The largest. */
    public double max() {
        return at(1);
    }
}

package zone.disclosure.hq.store;

/**
 * A stretch of a long list.
 *
 * @param offset how many to pass over, from 0
 * @param limit how many at most, 1 to 1000
 */
public record Slice(int offset, int limit) {
    public Slice {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("no such slice: " + offset + " and " + limit);
        }
    }

    /** The first {@code limit}. */
    public static Slice first(int limit) {
        return new Slice(0, limit);
    }
}

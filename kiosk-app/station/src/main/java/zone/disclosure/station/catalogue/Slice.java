package zone.disclosure.station.catalogue;

/**
 * Which part of a long list is wanted.
 *
 * @param offset how many entries to leave out, from 0
 * @param size how many to give at most, 1 to {@value #MOST}
 */
public record Slice(int offset, int size) {
    /** Nobody reads more than this at once, and a list must not fill the memory. */
    public static final int MOST = 200;

    public Slice {
        if (offset < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("no such slice: " + size + " from " + offset);
        }
    }

    /** The first {@code size} entries. */
    public static Slice first(int size) {
        return new Slice(0, size);
    }

    /** The slice with this number, counted from 0. */
    public static Slice numbered(int number, int size) {
        return new Slice(Math.multiplyExact(number, size), size);
    }

    /** The slice after this one. */
    public Slice next() {
        return new Slice(offset + size, size);
    }
}

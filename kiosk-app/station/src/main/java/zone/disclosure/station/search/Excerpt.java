package zone.disclosure.station.search;

import java.util.List;

/**
 * A piece of text and where in it the words stand that were looked for. Plain text: whoever shows it escapes it.
 *
 * @param marks in order, not overlapping, in UTF-16 units of {@code text}
 */
public record Excerpt(String text, List<Mark> marks) {
    public Excerpt {
        marks = List.copyOf(marks);
    }

    /** From {@code start} up to but without {@code end}. */
    public record Mark(int start, int end) {}

    /** Text without marks. */
    public static Excerpt plain(String text) {
        return new Excerpt(text, List.of());
    }
}

package zone.disclosure.contract.wire;

import java.util.List;
import zone.disclosure.contract.StationId;

/**
 * The next letters for a station, sealed by headquarters.
 *
 * @param from serial of the first letter
 * @param letters consecutive, 1 to {@link #LONGEST}
 */
public record MailPage(String epoch, StationId station, long from, List<Letter> letters) {
    /** Most letters of one page. */
    public static final int LONGEST = 16;

    public MailPage {
        letters = List.copyOf(letters);
        if (letters.isEmpty() || letters.size() > LONGEST) {
            throw new IllegalArgumentException("a page of mail has 1 to " + LONGEST + " letters");
        }
        for (int i = 0; i < letters.size(); i++) {
            if (letters.get(i).serial() != from + i) {
                throw new IllegalArgumentException("letter " + letters.get(i).serial() + " stands at " + (from + i));
            }
        }
    }

    /** Where the letters after {@code have} are found. There is nothing at this key until there is one. */
    public static String key(StationId station, String epoch, long have) {
        return String.join("/", station.value(), epoch, Long.toString(have));
    }
}

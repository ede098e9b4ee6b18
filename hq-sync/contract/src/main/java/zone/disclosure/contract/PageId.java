package zone.disclosure.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The short name of a page for ever, in every code and on every sheet.
 *
 * <p>Eight characters of Crockford's base 32 (no I, L, O, U), so that a person can read it aloud; 40 bits, so that a
 * code stays small.
 */
public record PageId(@JsonValue String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{8}");

    /**
     * @param value eight characters of the alphabet, upper case
     * @throws IllegalArgumentException when it is not
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PageId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a page id: " + value);
        }
    }

    /**
     * The id that a {@code seed} always gives. Importing the same thing twice therefore meets the same page.
     *
     * @param seed anything that names the page at its source, or random text for a new page
     */
    public static PageId of(String seed) {
        var hash = Sha256.digest().digest(seed.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = (bits << 8) | (hash[i] & 0xff);
        }
        var text = new StringBuilder();
        for (int i = 35; i >= 0; i -= 5) {
            text.append(ALPHABET.charAt((int) ((bits >> i) & 31)));
        }
        return new PageId(text.toString());
    }

    /** Reads what a person typed: lower case and look-alikes (o for 0, i and l for 1) are forgiven. */
    public static PageId read(String typed) {
        return new PageId(typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    @Override
    public String toString() {
        return value;
    }
}

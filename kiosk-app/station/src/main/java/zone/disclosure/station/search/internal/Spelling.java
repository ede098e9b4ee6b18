package zone.disclosure.station.search.internal;

import java.text.Normalizer;
import java.util.List;

/**
 * One spelling for what is searched and what is searched for: narrow, lower case, without control characters. It never
 * changes the length of a text, so that a place found in the one is the same place in the other.
 */
final class Spelling {
    private Spelling() {}

    /** The text in the one spelling, with as many UTF-16 units as before. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char unit) {
        if (Character.isISOControl(unit)) {
            return ' ';
        }
        if (unit < 0x80 || Character.isSurrogate(unit)) {
            return Character.toLowerCase(unit);
        }
        var normal = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
        return Character.toLowerCase(normal.length() == 1 ? normal.charAt(0) : unit);
    }

    /** The first {@code most} characters; never half a character. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Each character by itself, for words of one character and for phrases. */
    static List<String> characters(String plain) {
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .toList();
    }
}

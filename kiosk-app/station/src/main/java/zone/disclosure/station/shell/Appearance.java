package zone.disclosure.station.shell;

import java.util.Locale;

/**
 * How the screen looks to this visitor; every visit starts with {@link #PLAIN}.
 *
 * @param contrast yellow on black
 * @param low everything in the lower part of a portrait screen, within reach of a wheelchair
 */
public record Appearance(TextSize size, boolean contrast, boolean low, Locale language) {
    /** What a visit starts with. */
    public static final Appearance PLAIN = new Appearance(TextSize.STANDARD, false, false, Locale.SIMPLIFIED_CHINESE);

    /** The same with the next text size. */
    public Appearance nextSize() {
        return new Appearance(size.next(), contrast, low, language);
    }

    /** The same with the other contrast. */
    public Appearance otherContrast() {
        return new Appearance(size, !contrast, low, language);
    }

    /** The same at the other height. */
    public Appearance otherHeight() {
        return new Appearance(size, contrast, !low, language);
    }

    /** The same in the other of the two languages of the frame. */
    public Appearance otherLanguage() {
        return new Appearance(size, contrast, low, isChinese() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /** Whether the frame speaks Chinese; the pages themselves always do. */
    public boolean isChinese() {
        return language.getLanguage().equals("zh");
    }

    /** Whether words are larger than standard. */
    public boolean isLarge() {
        return size != TextSize.STANDARD;
    }
}

package zone.disclosure.station.printing;

import java.util.Locale;

/**
 * Why a file cannot be shown or printed. The word files say it ({@link #key}) and what to do ({@code key + ".advice"}).
 */
public enum Refusal {
    /** Its bytes have not arrived yet, or are not on this shelf. */
    MISSING,
    /** No PDF; only PDF files become pictures. */
    NOT_PDF,
    /** Not readable: broken or cut off. */
    BROKEN,
    /** Locked with a password, or its author forbids printing. */
    LOCKED,
    /** Too many pages, too large, or more work than a page may cost: hostile, or as good as. */
    TOO_MUCH,
    /** No such page in the file. */
    NO_SUCH_PAGE;

    /** As in {@code file.too-much}. */
    public String key() {
        return "file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

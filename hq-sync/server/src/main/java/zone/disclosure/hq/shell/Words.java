package zone.disclosure.hq.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** The words of the console, from the word files; it never makes up one that is missing there. */
public final class Words {
    private Words() {}

    /**
     * The words in the language of the person who looks.
     *
     * @param arguments for the places {@code {0}}, {@code {1}} …
     */
    public static String of(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    /** The English words that stand small beside the Chinese ones; empty for someone who reads English anyway. */
    public static String beside(String key) {
        var chinese = I18NProvider.translate(Locale.CHINESE, key);
        return of(key).equals(chinese) ? I18NProvider.translate(Locale.ENGLISH, key) : "";
    }
}

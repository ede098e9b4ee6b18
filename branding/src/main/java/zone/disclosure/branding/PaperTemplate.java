package zone.disclosure.branding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet of paper with blanks, as well-formed HTML with its style inside. Every blank must be filled; words are escaped,
 * only blanks that end in "-html" take ready markup. Never draws in the lowest 24 mm, which belong to the stamp.
 */
public final class PaperTemplate {
    private static final String FOLDER = "/META-INF/resources/branding/print/";
    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final String name;
    private final String html;

    private PaperTemplate(String name, String html) {
        this.name = name;
        this.html = html;
    }

    /** One disclosed page as a document: title, number, issuer, dates, validity, body. */
    public static PaperTemplate document() {
        return new PaperTemplate("document.html", text("document.html").replace("/* print.css */", text("print.css")));
    }

    /**
     * The sheet with its blanks filled, ready for the renderer.
     *
     * @throws IllegalArgumentException when a blank of the template has no value
     */
    public String fill(Map<String, String> values) {
        return BLANK.matcher(html).replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1), values)));
    }

    private String value(String key, Map<String, String> values) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the blank \"" + key + "\" of " + name + " was not filled");
        }
        return key.endsWith("-html") ? value : escaped(value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String text(String file) {
        try (var stream = Resources.open(FOLDER + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the print template " + file + " cannot be read", broken);
        }
    }
}

package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** The words on printed sheets, from their word file. */
final class PaperWords {
    private static final Properties WORDS = read();

    private PaperWords() {}

    /** The words of a key with their blanks filled. */
    static String say(String key, Object... blanks) {
        var words = Objects.requireNonNull(WORDS.getProperty(key), () -> "no words on paper for " + key);
        return MessageFormat.format(words, blanks);
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(PaperWords.class.getResourceAsStream("/words/paper.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the words on paper cannot be read", e);
        }
        return words;
    }
}

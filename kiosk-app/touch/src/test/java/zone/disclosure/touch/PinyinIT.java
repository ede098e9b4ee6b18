package zone.disclosure.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PinyinIT {
    private static final String FIRST_CHOICES = """
            async lines => {
              const { Lexicon, Pinyin } = await import('/touch/touch.js');
              const pinyin = new Pinyin(await Lexicon.fetch(new URL('/touch/pinyin.json', location.href)));
              return Object.fromEntries(lines.map(([text, letters]) => [text, pinyin.choices(letters)[0].text]));
            }""";

    @Test
    void mostOfWhatPeopleTypeIsTheFirstChoice() {
        var wanted = typed();
        try (var browser = new TouchBrowser()) {
            var page = browser.open(browser.portrait());

            var offered = (Map<?, ?>) page.evaluate(FIRST_CHOICES, wanted);

            var missed = offered.entrySet().stream()
                    .filter(choice -> !choice.getKey().equals(choice.getValue()))
                    .toList();
            assertThat(wanted).hasSize(60);
            assertThat(missed).as("first choices that were not meant").hasSizeLessThanOrEqualTo(7);
        }
    }

    private static List<List<String>> typed() {
        try (var lines = PinyinIT.class.getResourceAsStream("/typed.tsv")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

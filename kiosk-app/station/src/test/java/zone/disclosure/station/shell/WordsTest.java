package zone.disclosure.station.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.printing.Refusal;

/** Every word a visitor reads stands in the word files, in both languages, and is used. */
class WordsTest {
    private static final Path HERE = Path.of(System.getProperty("zone.root", "../.."), "kiosk-app/station");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+|zone|back)\"");
    private static final Pattern CHINESE = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(words("en").keySet()).isEqualTo(words("zh").keySet());
    }

    @Test
    void aWordWithAGapHasItInBothLanguages() throws IOException {
        var english = words("en");
        words("zh")
                .forEach((key, chinese) -> assertThat(gaps(english.getProperty(key.toString())))
                        .as(key.toString())
                        .isEqualTo(gaps(chinese.toString())));
    }

    @Test
    void noWordIsMissing() throws IOException {
        assertThat(words("zh").stringPropertyNames()).containsAll(made());
    }

    @Test
    void noWordIsLeftOver() throws IOException {
        var used = new TreeSet<>(made());
        KEY.matcher(sources()).results().forEach(found -> used.add(found.group(1)));
        var leftOver = new TreeSet<>(words("zh").stringPropertyNames());
        leftOver.removeIf(key -> used.contains(key) || used.contains(key.replaceFirst("\\.(advice|hint)$", "")));

        assertThat(leftOver).isEmpty();
    }

    @Test
    void noChineseStandsInTheCode() throws IOException {
        assertThat(CHINESE.matcher(sources().replaceAll("(?m)^\\s*(\\*|//|/\\*).*$", ""))
                        .results())
                .extracting(java.util.regex.MatchResult::group)
                .allMatch(text -> text.contains("M月") || text.equals("\"查找|Search\""));
    }

    /** Keys that are put together from the names of things. */
    private static Set<String> made() {
        return Stream.of(
                        Arrays.stream(Refusal.values()).flatMap(one -> Stream.of(one.key(), one.key() + ".advice")),
                        Arrays.stream(Reason.values()).flatMap(one -> Stream.of(one.key(), one.key() + ".advice")),
                        Arrays.stream(Rating.values()).map(one -> "rating." + one.stars()),
                        Arrays.stream(Slip.Found.values()).map(one -> "found." + low(one)),
                        Arrays.stream(Slip.Purpose.values()).map(one -> "purpose." + low(one)),
                        Arrays.stream(Relation.Type.values())
                                .flatMap(one -> Stream.of("tie." + low(one) + ".in", "tie." + low(one) + ".out")),
                        Stream.of("kind", "field", "year", "counting").map(group -> "filter." + group),
                        Stream.of("info guide interpretation village notice subsidy document fees feedback scan basket"
                                        .split(" "))
                                .flatMap(tile -> Stream.of("tile." + tile, "tile." + tile + ".hint")))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        var file = HERE.resolve("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(HERE.resolve("src/main/java/zone/disclosure/station/shell"))) {
            var text = new StringBuilder();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }
}

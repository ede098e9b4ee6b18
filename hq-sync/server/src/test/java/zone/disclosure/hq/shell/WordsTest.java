package zone.disclosure.hq.shell;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.page.DocumentNumber;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.stations.BoardState;
import zone.disclosure.hq.stations.Proof;
import zone.disclosure.hq.stations.StationEvent;

class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-zA-Z0-9_-]+)+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesHaveTheSameWordsWithTheSamePlaces() {
        var chinese = words("zh");
        var english = words("en");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(chinese.getProperty(key))));
    }

    @Test
    void everyWordIsUsedAndNoneIsMissing() {
        assertThat(new TreeSet<>(words("zh").stringPropertyNames())).isEqualTo(used());
    }

    @Test
    void noViewHasChineseOfItsOwn() {
        var written = sources()
                .filter(source -> source.toString().contains("/ui/"))
                .filter(source -> read(source)
                        .lines()
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("//"))
                        .filter(line -> !line.strip().startsWith("/**"))
                        .anyMatch(line -> CHINESE.matcher(line).find()))
                .map(source -> source.getFileName().toString())
                .toList();

        // A disk that is full has one sentence everywhere, in both languages at once.
        assertThat(written).containsOnly("Basket.java");
    }

    private static Set<String> used() {
        var known = words("zh").stringPropertyNames();
        var used = sources()
                .flatMap(source -> LITERAL.matcher(read(source)).results())
                .map(found -> found.group(1))
                .filter(known::contains)
                .collect(toCollection(TreeSet::new));
        Arrays.stream(State.values()).forEach(state -> used.addAll(List.of("state." + state, "tally." + state)));
        Arrays.stream(Relation.Type.values()).forEach(type -> used.add("relation." + type));
        Arrays.stream(DocumentNumber.Warning.values()).forEach(warning -> used.add("edit.number-" + warning));
        Stream.of("home", "bigger", "speaker", "help").forEach(foot -> used.add("preview." + foot));
        Stream.of("complete", "submit", "publish").forEach(bulk -> used.add("bulk." + bulk + "-question"));
        used.addAll(ofStations());
        known.stream().filter(key -> key.startsWith("deed.")).forEach(used::add);
        return used;
    }

    private static Set<String> ofStations() {
        var used = new TreeSet<String>();
        Arrays.stream(BoardState.values())
                .forEach(state -> used.addAll(List.of("station-state." + state, "tile." + state)));
        used.remove("tile." + BoardState.FINE);
        Arrays.stream(StationEvent.What.values()).forEach(what -> used.add("event." + what));
        Arrays.stream(Proof.Outcome.values()).forEach(outcome -> used.add("outcome." + outcome));
        Arrays.stream(Chore.What.values())
                .forEach(what -> used.addAll(List.of("chore." + what, "chore." + what + "-means")));
        return used;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve("translations_" + language + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package zone.disclosure.touch.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Path LIST = Path.of("src", "main", "vocabulary", "township.txt");

    @Test
    void aTermOfTheTownHallComesBeforeEveryWordThatSoundsAlike() throws IOException {
        var vocabulary = Vocabulary.read(LIST);
        var lexicon = Lexicon.of(CountedWords.all(), vocabulary);

        assertThat(lexicon.wordsFor("wei fang")).startsWith("危房").contains("潍坊");
        assertThat(lexicon.wordsFor("yan tang cun")).containsExactly("䶮塘村");
    }

    @Test
    void aCharacterOfSeveralReadingsIsFoundUnderEach() {
        var lexicon = Lexicon.of(CountedWords.all(), new Vocabulary(List.of()));

        assertThat(lexicon.wordsFor("hang")).contains("行");
        assertThat(lexicon.wordsFor("xing")).contains("行");
    }

    @Test
    void theWordListNamesEachTermOnceAndHasEnoughOfThem() throws IOException {
        var terms = Vocabulary.read(LIST).terms().stream().map(Term::text).toList();

        assertThat(new HashSet<>(terms)).hasSameSizeAs(terms).hasSizeGreaterThan(300);
    }

    @Test
    void aTermNobodyCanReadIsRefusedByName() {
        var unread = new Vocabulary(List.of(Term.parse("㮾湾")));

        assertThatThrownBy(() -> Lexicon.of(Map.of("的", 1.0), unread)).hasMessageContaining("“㮾湾”");
        assertThatThrownBy(() -> Term.parse("㮾湾镇 lang wan")).hasMessageContaining("“㮾湾镇” has 3 characters");
    }
}

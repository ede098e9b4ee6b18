package zone.disclosure.touch.lexicon;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The words of the language at large with how often they were met; read-only, and only Chinese characters. */
final class CountedWords {
    /** The second word list was counted over a body of text about this many times larger than the first. */
    private static final double SECOND_LIST = 1 / 18.0;

    private static final int LONGEST = 7;
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;

    private final Map<String, Double> counts = new TreeMap<>();

    private CountedWords() {}

    /** Every word of the two word lists the dictionary artifact carries. */
    static Map<String, Double> all() {
        var words = new CountedWords();
        words.walk(CoreDictionary.trie, 1);
        words.walk(CustomDictionary.DEFAULT.dat, SECOND_LIST);
        return words.counts;
    }

    private void walk(DoubleArrayTrie<CoreDictionary.Attribute> trie, double weight) {
        int root = trie.getBase()[0];
        int[] alphabet = IntStream.rangeClosed(FIRST_HAN, LAST_HAN)
                .filter(character -> step(trie, root, character) != -1)
                .toArray();
        walk(trie, weight, alphabet, root, "");
    }

    private void walk(
            DoubleArrayTrie<CoreDictionary.Attribute> trie, double weight, int[] alphabet, int from, String path) {
        for (int character : alphabet) {
            int next = step(trie, from, character);
            if (next == -1) {
                continue;
            }
            var word = path + (char) character;
            var entry = trie.output(next);
            if (entry != null) {
                counts.merge(word, entry.totalFrequency * weight, Double::sum);
            }
            if (word.length() < LONGEST) {
                walk(trie, weight, alphabet, next, word);
            }
        }
    }

    /** The trie reads past its end instead of refusing, so the bound is ours. */
    private static int step(DoubleArrayTrie<CoreDictionary.Attribute> trie, int from, int character) {
        int cell = from + character + 1;
        return cell < 0 || cell >= trie.getCheck().length ? -1 : trie.transition((char) character, from);
    }
}

package zone.disclosure.touch.lexicon;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How words are read: toneless syllables, ü written v; a word it cannot read has no reading, never a guess. */
final class Readings {
    private final Map<String, Map<String, Double>> heard = new HashMap<>();

    /** Learns from the counted words how often a character of several readings is read in which way. */
    Readings(Map<String, Double> counts) {
        counts.forEach((word, count) -> {
            var syllables = of(word);
            if (word.length() < 2 || syllables.isEmpty()) {
                return;
            }
            for (int at = 0; at < word.length(); at++) {
                heard.computeIfAbsent(word.substring(at, at + 1), _ -> new HashMap<>())
                        .merge(syllables.get(at), count, Double::sum);
            }
        });
    }

    /** One syllable a character, or none at all if a character has no known reading. */
    static List<String> of(String word) {
        var pinyin = PinyinDictionary.convertToPinyin(word);
        boolean known = pinyin.stream().noneMatch(one -> one == null || one == Pinyin.none5);
        return known ? pinyin.stream().map(Readings::plain).toList() : List.of();
    }

    /** Every reading of a single character with its share of the uses, all shares together making 1. */
    Map<String, Double> shares(String character) {
        var readings = PinyinDictionary.get(character);
        if (readings == null) {
            return Map.of();
        }
        var known = heard.getOrDefault(character, Map.of());
        var syllables = Arrays.stream(readings).map(Readings::plain).distinct().toList();
        var shares = new HashMap<String, Double>();
        double sum = syllables.size();
        for (var syllable : syllables) {
            sum += known.getOrDefault(syllable, 0.0);
        }
        for (var syllable : syllables) {
            shares.put(syllable, (1 + known.getOrDefault(syllable, 0.0)) / sum);
        }
        return shares;
    }

    private static String plain(Pinyin pinyin) {
        return pinyin.getPinyinWithoutTone();
    }
}

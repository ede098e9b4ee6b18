package zone.disclosure.touch.lexicon;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which words a row of syllables can mean, and what choosing each costs; it only grows, and never holds a word twice
 * under one reading.
 *
 * <p>A cost is −10·ln of the word's share of all text, rounded; the keyboard adds costs up and takes the cheapest
 * sentence.
 */
final class Lexicon {
    /** A term of the town hall counts as if it made up one word in this many. */
    private static final double TERM_SHARE = 1 / 1500.0;

    /** Rarer words than this (in counts over about two million) only get in the way of commoner ones. */
    private static final double RAREST = 0.5;

    private final Map<String, Map<String, Integer>> words = new TreeMap<>();
    private final Map<String, Map<String, Integer>> terms = new TreeMap<>();

    /** Merges the counted words of the language with the town hall's own terms, the terms above all that sound alike. */
    static Lexicon of(Map<String, Double> counts, Vocabulary vocabulary) {
        var lexicon = new Lexicon();
        var readings = new Readings(counts);
        double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.forEach((word, count) -> {
            if (word.length() == 1) {
                readings.shares(word)
                        .forEach((syllable, share) -> put(lexicon.words, syllable, word, cost(count * share / total)));
            } else if (count >= RAREST) {
                put(lexicon.words, String.join(" ", Readings.of(word)), word, cost(count / total));
            }
        });
        for (var term : vocabulary.terms()) {
            lexicon.add(term, counts.getOrDefault(term.text(), 0.0) / total);
        }
        return lexicon;
    }

    private void add(Term term, double share) {
        var reading = term.reading().isEmpty() ? Readings.of(term.text()) : term.reading();
        if (reading.isEmpty()) {
            throw new IllegalArgumentException(
                    "no reading is known for “%s”; write one after it in the word list".formatted(term.text()));
        }
        var key = String.join(" ", reading);
        int cost = cost(Math.max(share, TERM_SHARE));
        put(words, key, term.text(), cost);
        put(terms, key, term.text(), cost);
    }

    private static void put(Map<String, Map<String, Integer>> into, String key, String word, int cost) {
        if (!key.isEmpty()) {
            into.computeIfAbsent(key, _ -> new TreeMap<>()).merge(word, cost, Math::min);
        }
    }

    private static int cost(double share) {
        return (int) Math.round(-10 * Math.log(share));
    }

    /** The words a row of syllables (parted by spaces) can mean, the cheapest first. */
    List<String> wordsFor(String syllables) {
        return cheapestFirst(words.getOrDefault(syllables, Map.of()));
    }

    /**
     * The file the keyboard reads: {@code words} and, once more, the {@code terms} alone; a key is a row of syllables,
     * its value the words and their costs in turn, parted by spaces, the cheapest first.
     */
    String json() {
        return "{\"words\":%s,\n\"terms\":%s}\n".formatted(object(words), object(terms));
    }

    private static String object(Map<String, Map<String, Integer>> entries) {
        return entries.entrySet().stream()
                .map(entry -> "\"%s\":\"%s\""
                        .formatted(
                                entry.getKey(),
                                cheapestFirst(entry.getValue()).stream()
                                        .map(word ->
                                                word + " " + entry.getValue().get(word))
                                        .collect(joining(" "))))
                .collect(joining(",\n", "{", "}"));
    }

    private static List<String> cheapestFirst(Map<String, Integer> costs) {
        var sorted = new ArrayList<>(costs.entrySet());
        sorted.sort(
                Map.Entry.<String, Integer>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)));
        return sorted.stream().map(Map.Entry::getKey).toList();
    }
}

package zone.disclosure.station.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zone.disclosure.station.search.Suggestion;

/** Everything a query could become: fields, keywords and titles of the pages in the index. Never changes; a new one is made. */
final class Vocabulary {
    static final Vocabulary EMPTY = new Vocabulary(List.of());

    private final List<Entry> entries;

    private record Entry(String plain, Suggestion suggestion) {}

    private Vocabulary(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Of what there is.
     *
     * @param fields names and how many pages each has
     * @param keywords the same
     * @param titles each once
     */
    static Vocabulary of(Map<String, Integer> fields, Map<String, Integer> keywords, Iterable<String> titles) {
        var entries = new ArrayList<Entry>();
        add(entries, fields, Suggestion.Source.FIELD);
        add(entries, keywords, Suggestion.Source.KEYWORD);
        titles.forEach(title -> entries.add(entry(title, Suggestion.Source.TITLE, 1)));
        return new Vocabulary(List.copyOf(entries));
    }

    /** What begins so, then what contains it; fields before keywords before titles. */
    List<Suggestion> suggest(String typed, int most) {
        var plain = Spelling.plain(typed).strip();
        if (plain.isEmpty() || most < 1) {
            return List.of();
        }
        var beginning = entries.stream().filter(entry -> entry.plain().startsWith(plain));
        var containing = entries.stream().filter(entry -> entry.plain().contains(plain));
        var texts = new LinkedHashSet<String>();
        return Stream.concat(beginning, containing)
                .map(Entry::suggestion)
                .filter(suggestion -> texts.add(suggestion.text()))
                .limit(most)
                .toList();
    }

    private static void add(List<Entry> entries, Map<String, Integer> words, Suggestion.Source source) {
        words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(it -> entries.add(entry(it.getKey(), source, it.getValue())));
    }

    private static Entry entry(String text, Suggestion.Source source, int pages) {
        return new Entry(Spelling.plain(text), new Suggestion(text, source, pages));
    }
}

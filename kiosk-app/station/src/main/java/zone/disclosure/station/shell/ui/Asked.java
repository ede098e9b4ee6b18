package zone.disclosure.station.shell.ui;

import java.util.ArrayList;
import java.util.function.BiFunction;
import zone.disclosure.station.search.Filter;
import zone.disclosure.station.search.Query;

/** Says in words what a visitor asked for. */
record Asked(Query query, BiFunction<String, Object[], String> words) {
    private static final int LONGEST = 14;

    /** The words typed, short enough for a headline. */
    String shortText() {
        var text = query.text().strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The wishes besides the words, or {@code none}. */
    String filters(String none) {
        var filter = query.filter();
        var said = new ArrayList<String>();
        filter.kind().ifPresent(kind -> said.add(kind.chinese()));
        filter.field().ifPresent(field -> said.add(field.chinese()));
        filter.issuer().ifPresent(said::add);
        filter.year().ifPresent(year -> said.add(words.apply("filter.in-year", new Object[] {Integer.toString(year)})));
        counting(filter).ifPresent(said::add);
        return said.isEmpty() ? none : String.join(" · ", said);
    }

    private java.util.Optional<String> counting(Filter filter) {
        return switch (filter.counting()) {
            case ANY -> java.util.Optional.empty();
            case IN_FORCE -> java.util.Optional.of(words.apply("filter.in-force", new Object[0]));
            case OVER -> java.util.Optional.of(words.apply("filter.over", new Object[0]));
        };
    }
}

package zone.disclosure.hq.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words behind a command, sorted.
 *
 * @param plain those that stand for themselves, in order
 * @param options {@code --name value} and {@code --name=value}, by their name with the hyphens
 */
public record Arguments(List<String> plain, Map<String, String> options) {
    public Arguments {
        plain = List.copyOf(plain);
        options = Map.copyOf(options);
    }

    /** Sorts them. An option without a value is empty. */
    public static Arguments of(List<String> words) {
        var plain = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            int equals = word.indexOf('=');
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (equals >= 0) {
                options.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
                options.put(word, words.get(++i));
            } else {
                options.put(word, "");
            }
        }
        return new Arguments(plain, options);
    }

    /** The value of an option, if it was given. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** What to throw when the words make no sense; {@code words} says how they should be. */
    public static Trouble usage(String words) {
        return new Trouble(Incident.COMMAND, "用法 usage: " + words);
    }
}

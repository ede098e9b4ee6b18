package zone.disclosure.hq.intake.internal;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import zone.disclosure.contract.page.Fact;
import zone.disclosure.hq.content.Markup;
import zone.disclosure.hq.intake.Fault;

/** Reads Markdown; front matter between two lines of --- states what the keys of {@link Says} are called. */
final class MarkdownFile {
    private static final String FENCE = "---";

    private MarkdownFile() {}

    static Written read(String text) throws Unreadable {
        var body = text.replace("\r\n", "\n");
        if (!body.startsWith(FENCE + "\n")) {
            return TextFile.read(text);
        }
        int end = body.indexOf("\n" + FENCE, FENCE.length());
        if (end < 0) {
            throw new Unreadable(Fault.DAMAGED, "front matter 没有以 --- 结束");
        }
        var matter = matter(body.substring(FENCE.length(), end + 1));
        int from = body.indexOf('\n', end + 1);
        return new Written(stated(matter), facts(matter), Markup.blocks(from < 0 ? "" : body.substring(from)), false);
    }

    private static Map<?, ?> matter(String yaml) throws Unreadable {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(10);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml) instanceof Map<?, ?> map ? map : Map.of();
        } catch (YAMLException e) {
            throw new Unreadable(Fault.DAMAGED, e);
        }
    }

    private static Map<Says, List<String>> stated(Map<?, ?> matter) {
        var stated = new EnumMap<Says, List<String>>(Says.class);
        for (var what : Says.values()) {
            var words = words(Optional.ofNullable(matter.get(what.name().toLowerCase(Locale.ROOT))));
            if (!words.isEmpty()) {
                stated.put(what, words);
            }
        }
        if (matter.get("ended") instanceof Map<?, ?> ended) {
            stated.put(Says.ENDED, words(Optional.ofNullable(ended.get("state"))));
            // YAML 1.1 reads the bare word "on" as true.
            var day = Optional.<Object>ofNullable(ended.get("on")).or(() -> Optional.ofNullable(ended.get(true)));
            stated.put(Says.ENDED_ON, words(day));
            stated.put(Says.ENDED_BY, words(Optional.ofNullable(ended.get("by"))));
        }
        return stated;
    }

    private static List<String> words(Optional<?> value) {
        return value.stream()
                .flatMap(it -> it instanceof List<?> list ? list.stream() : Stream.of(it))
                .map(MarkdownFile::word)
                .toList();
    }

    /** YAML turns 2026-04-14 into a moment in UTC; the day is what was written. */
    private static String word(Object value) {
        return value instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
                : String.valueOf(value);
    }

    private static List<Fact> facts(Map<?, ?> matter) {
        return matter.get("facts") instanceof Map<?, ?> facts
                ? facts.entrySet().stream()
                        .map(fact -> new Fact(String.valueOf(fact.getKey()), word(fact.getValue())))
                        .toList()
                : List.of();
    }
}

package zone.disclosure.hq.command.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import zone.disclosure.hq.store.CommandName;

/** All commands by what is written on their classes; none is loaded and no headquarters is needed. */
public final class KnownCommands {
    private static final String EVERYWHERE = "zone.disclosure.hq";
    private static final String HEAD = """
            政务公开专区总部 Disclosure Zone headquarters
              run
                  启动总部（默认）  start headquarters, which is what happens without a command
              health
                  查看是否运行  whether it runs
            """;
    private static final String FOOT = """
            选项 --hq.data=文件夹 对所有命令有效。 --hq.data=FOLDER goes with every command.
            """;

    private final TreeMap<String, Known> commands = new TreeMap<>();

    /** Reads what is written. */
    public KnownCommands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(CommandName.class));
        for (var found : scanner.findCandidateComponents(EVERYWHERE)) {
            if (found instanceof AnnotatedBeanDefinition definition) {
                var written = AnnotationAttributes.fromMap(
                        definition.getMetadata().getAnnotationAttributes(CommandName.class.getName()));
                if (written != null) {
                    commands.put(
                            written.getString("name"),
                            new Known(
                                    written.getString("usage"),
                                    written.getString("chinese"),
                                    written.getString("english"),
                                    IntStream.of((int[]) written.get("paths"))
                                            .boxed()
                                            .toList()));
                }
            }
        }
    }

    private record Known(String usage, String chinese, String english, List<Integer> paths) {}

    /** One line or two for each. */
    public String help() {
        return commands.entrySet().stream()
                .map(entry -> "  %s %s%n      %s  %s%n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().usage(),
                                entry.getValue().chinese(),
                                entry.getValue().english()))
                .collect(Collectors.joining("", HEAD, FOOT));
    }

    /** The command with its paths absolute, since headquarters may run in another folder; empty when there is none. */
    public Optional<List<String>> understood(List<String> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            var known = commands.get(String.join(" ", words.subList(0, length)));
            if (known != null) {
                return Optional.of(absolute(words, length, known.paths()));
            }
        }
        return Optional.empty();
    }

    private static List<String> absolute(List<String> words, int from, List<Integer> paths) {
        var absolute = new ArrayList<>(words);
        int plain = 0;
        for (int i = from; i < words.size() && !words.get(i).startsWith("--"); i++) {
            if (paths.contains(plain++)) {
                absolute.set(
                        i, Path.of(words.get(i)).toAbsolutePath().normalize().toString());
            }
        }
        return absolute;
    }
}

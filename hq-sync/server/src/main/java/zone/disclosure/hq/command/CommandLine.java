package zone.disclosure.hq.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import zone.disclosure.hq.command.internal.KnownCommands;
import zone.disclosure.hq.command.internal.RunningHeadquarters;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Restoring;
import zone.disclosure.hq.store.Trouble;

/**
 * The commands beside {@code run}. They are carried out by the headquarters that runs on the data folder; when none runs,
 * one is started for this command alone, without the wire.
 */
public final class CommandLine {
    /** How a headquarters starts for one command. */
    private static final List<String> ALONE =
            List.of("--server.port=0", "--hq.portal-port=0", "--hq.wire=false", "--logging.level.root=warn");

    private CommandLine() {}

    /** Whether there is more to do than to start. */
    public static boolean isCommand(String[] args) {
        return args.length > 0 && !args[0].startsWith("-") && !args[0].equals("run");
    }

    /** What is left for the server: everything but the word {@code run}. */
    public static String[] forServer(String[] args) {
        return args.length > 0 && args[0].equals("run") ? Arrays.copyOfRange(args, 1, args.length) : args;
    }

    /**
     * Carries out a command.
     *
     * @param starter starts a headquarters with the given arguments
     * @return 0 when all went well, else 1
     */
    public static int run(String[] args, Function<String[], ConfigurableApplicationContext> starter, PrintStream to) {
        var words = new ArrayList<String>();
        var settings = new ArrayList<String>();
        for (var arg : args) {
            (isSetting(arg) ? settings : words).add(arg);
        }
        var known = new KnownCommands();
        if (words.getFirst().equals("help")) {
            to.print(known.help());
            return 0;
        }
        try {
            return carryOut(understood(known, words), settings, starter, to) ? 0 : 1;
        } catch (Trouble trouble) {
            to.println(trouble.getMessage());
            return 1;
        }
    }

    private static boolean carryOut(
            List<String> words,
            List<String> settings,
            Function<String[], ConfigurableApplicationContext> starter,
            PrintStream to) {
        var running = RunningHeadquarters.find(data(settings));
        if (words.getFirst().equals("health")) {
            to.println(running.map(it -> "运行中 running: " + it.address()).orElse("未运行 not running"));
            return running.isPresent();
        }
        if (running.isPresent()) {
            return running.get().run(words, to::println);
        }
        if (words.getFirst().equals("restore")) {
            return restore(words, settings, starter, to);
        }
        return alone(words, settings, starter, to);
    }

    /** The backup is put in place without a database; then one start for the new epoch alone. */
    private static boolean restore(
            List<String> words,
            List<String> settings,
            Function<String[], ConfigurableApplicationContext> starter,
            PrintStream to) {
        var folders =
                words.stream().skip(1).filter(word -> !word.startsWith("--")).toList();
        if (words.size() != 2) {
            throw new Trouble(Incident.COMMAND, "用法 usage: restore 文件夹 FOLDER，或 restore --new-epoch");
        }
        var data = data(settings);
        var place = new Restoring(
                data,
                setting(settings, "hq.keys").orElse(data.resolve("keys")),
                setting(settings, "hq.blobs").orElse(data.resolve("blobs")));
        folders.forEach(folder -> place.from(Path.of(folder), to::println));
        var restoring = Stream.concat(settings.stream(), Stream.of("--" + Restoring.SETTING + "=true"))
                .toList();
        return alone(List.of("restore", "--new-epoch"), restoring, starter, to);
    }

    private static boolean alone(
            List<String> words,
            List<String> settings,
            Function<String[], ConfigurableApplicationContext> starter,
            PrintStream to) {
        var alone = Stream.concat(
                // A setting that is given twice would be read as a list.
                settings.stream()
                        .filter(setting -> ALONE.stream()
                                .noneMatch(other -> setting.startsWith(other.substring(0, other.indexOf('=') + 1)))),
                ALONE.stream());
        try (var context = starter.apply(alone.toArray(String[]::new))) {
            return context.getBean(Commands.class).run(words, to::println);
        }
    }

    private static boolean isSetting(String arg) {
        return Stream.of("--hq.", "--server.", "--spring.", "--logging.").anyMatch(arg::startsWith);
    }

    private static Path data(List<String> settings) {
        return setting(settings, "hq.data").orElse(Path.of("hq-data"));
    }

    private static Optional<Path> setting(List<String> settings, String name) {
        return settings.stream()
                .filter(setting -> setting.startsWith("--" + name + "="))
                .map(setting -> setting.substring(name.length() + 3))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getProperty(name)))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))))
                .map(Path::of);
    }

    private static List<String> understood(KnownCommands known, List<String> words) {
        return words.getFirst().equals("health")
                ? words
                : known.understood(words)
                        .orElseThrow(() -> new Trouble(
                                Incident.COMMAND,
                                "没有这个命令：" + words.getFirst() + "；help 列出所有命令。No such command; see help."));
    }
}

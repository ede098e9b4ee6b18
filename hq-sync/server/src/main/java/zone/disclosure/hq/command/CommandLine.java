package zone.disclosure.hq.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import zone.disclosure.hq.command.internal.KnownCommands;
import zone.disclosure.hq.command.internal.RunningHeadquarters;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/**
 * The commands beside {@code run}. They are carried out by the headquarters that runs on the data folder; when none runs,
 * one is started for this command alone, without the wire.
 */
public final class CommandLine {
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
        var alone = Stream.concat(
                settings.stream(),
                Stream.of("--server.port=0", "--hq.portal-port=0", "--hq.wire=false", "--logging.level.root=warn"));
        try (var context = starter.apply(alone.toArray(String[]::new))) {
            return context.getBean(Commands.class).run(words, to::println);
        }
    }

    private static boolean isSetting(String arg) {
        return Stream.of("--hq.", "--server.", "--spring.", "--logging.").anyMatch(arg::startsWith);
    }

    private static Path data(List<String> settings) {
        return settings.stream()
                .filter(setting -> setting.startsWith("--hq.data="))
                .map(setting -> setting.substring("--hq.data=".length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getProperty("hq.data")))
                .or(() -> Optional.ofNullable(System.getenv("HQ_DATA")))
                .map(Path::of)
                .orElse(Path.of("hq-data"));
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

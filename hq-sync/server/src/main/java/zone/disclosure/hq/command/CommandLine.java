package zone.disclosure.hq.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import zone.disclosure.hq.command.internal.RunningHeadquarters;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/**
 * The commands beside {@code run}. They are carried out by the headquarters that runs on the data folder; when none runs,
 * one is started for this command alone, without the wire.
 */
public final class CommandLine {
    private static final Set<String> NAMES = Set.of("import", "station-code", "demo", "health", "help");
    private static final String HELP = """
            政务公开专区总部 Disclosure Zone headquarters
              run                                        启动总部（默认）
              import 路径 [--scope 区划代码] [--attribute 主动公开] [--field 社会救助] [--issuer 发文机关]
                     [--as bianji] [--publish-as pizhun] 导入文件夹、文件或 JSON 行；未写明的按选项补充
              station-code 站点编号 名称                 生成一次性登记码
              demo                                       装入示范县内容
              health                                     查看是否运行
            选项 --hq.data=文件夹 对所有命令有效。
            """;

    private CommandLine() {}

    /** Whether the first word is one of ours. */
    public static boolean isCommand(String[] args) {
        return args.length > 0 && NAMES.contains(args[0]);
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
        if (words.getFirst().equals("help")) {
            to.print(HELP);
            return 0;
        }
        try {
            return carryOut(absolute(words), settings, starter, to) ? 0 : 1;
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

    /** Headquarters may run in another folder than this command. */
    private static List<String> absolute(List<String> words) {
        if (!words.getFirst().equals("import")) {
            return words;
        }
        if (words.size() < 2 || words.get(1).startsWith("--")) {
            throw new Trouble(Incident.COMMAND, "用法：import 路径 [--scope 区划代码(12位)]");
        }
        var absolute = new ArrayList<>(words);
        absolute.set(1, Path.of(words.get(1)).toAbsolutePath().normalize().toString());
        return absolute;
    }
}

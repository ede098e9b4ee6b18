package zone.disclosure.station.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import zone.disclosure.station.command.internal.RunningStation;
import zone.disclosure.station.sync.Courier;

/**
 * The commands of a station. The one that runs on the data folder carries them out; when none runs, one is started for
 * this command alone, without screen and line.
 */
public final class CommandLine {
    private static final String USAGE = """
            用法 usage:
              courier take 文件夹 FOLDER    读入信使的 U 盘，并把本站要交的放上去
                                            take what a courier's stick brings, and put on it what this station owes
            """;

    private CommandLine() {}

    /** Whether there is more to do than to start. */
    public static boolean isCommand(String[] args) {
        return args.length > 0 && !args[0].startsWith("-");
    }

    /**
     * Carries a command out.
     *
     * @param starter starts a station with the given arguments
     * @return 0 when all went well, else 1
     */
    public static int run(String[] args, Function<String[], ConfigurableApplicationContext> starter, PrintStream to) {
        var words = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        var settings = Arrays.stream(args).filter(arg -> arg.startsWith("--")).toList();
        if (words.size() != 3 || !words.subList(0, 2).equals(List.of("courier", "take"))) {
            to.print(USAGE);
            return words.equals(List.of("help")) ? 0 : 1;
        }
        var folder = Path.of(words.getLast()).toAbsolutePath().normalize();
        var running = RunningStation.find(data(settings));
        if (running.isPresent()) {
            return running.get().takeStick(folder, to::println) ? 0 : 1;
        }
        to.println("本站没有运行，直接读入。The station is not running; its data are used directly.");
        var alone = new ArrayList<>(settings.stream()
                .filter(setting -> !setting.startsWith("--server.port="))
                .toList());
        alone.addAll(List.of("--server.port=0", "--station.line=false", "--logging.level.root=warn"));
        try (var context = starter.apply(alone.toArray(String[]::new))) {
            return context.getBean(Courier.class).take(folder, to::println) ? 0 : 1;
        }
    }

    private static Path data(List<String> settings) {
        return settings.stream()
                .filter(setting -> setting.startsWith("--station.data="))
                .map(setting -> setting.substring("--station.data=".length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getenv("STATION_DATA")))
                .map(Path::of)
                .orElse(Path.of("station-data"));
    }
}

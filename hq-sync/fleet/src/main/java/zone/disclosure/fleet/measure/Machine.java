package zone.disclosure.fleet.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a reader must know of the machine to judge a figure. */
public final class Machine {
    private Machine() {}

    /** The facts, by name. */
    public static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", memory());
        facts.put("load", load());
        facts.put("jdk", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        return facts;
    }

    /** The three load averages now. Above the number of cores, times are upper bounds. */
    public static String load() {
        var words = read("/proc/loadavg").split(" ", -1);
        return words.length < 3 ? "?" : String.join(" ", words[0], words[1], words[2]);
    }

    /** How many threads may still be started here; a thread's stack is two pieces of its process's memory map. */
    public static long freeThreads() {
        var running = read("/proc/loadavg").replaceAll("^.*/(\\d+) .*$", "$1");
        return Math.min(
                number(read("/proc/sys/kernel/pid_max")) - number(running),
                number(read("/proc/sys/vm/max_map_count")) / 2);
    }

    /** Where the system does not say, nothing is in the way. */
    private static long number(String words) {
        return words.matches("\\d+") ? Long.parseLong(words) : Integer.MAX_VALUE;
    }

    private static String memory() {
        return read("/proc/meminfo")
                .lines()
                .findFirst()
                .map(line -> line.replaceAll("\\D+", ""))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> Long.parseLong(digits) / (1 << 20) + " GB")
                .orElse("?");
    }

    private static String read(String file) {
        // In one go: of a number below /proc/sys a second read sees the end.
        try (var lines = Files.lines(Path.of(file))) {
            return String.join("\n", lines.toList()).strip();
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}

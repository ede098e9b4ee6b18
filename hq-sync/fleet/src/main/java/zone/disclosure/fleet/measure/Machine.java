package zone.disclosure.fleet.measure;

import java.io.IOException;
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
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            return "";
        }
    }
}

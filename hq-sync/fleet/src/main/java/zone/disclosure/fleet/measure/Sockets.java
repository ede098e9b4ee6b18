package zone.disclosure.fleet.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Connections of this machine, as the kernel lists them. */
public final class Sockets {
    private static final String ESTABLISHED = "01";

    private Sockets() {}

    /** How many connections to a local port are established. */
    public static long to(int port) {
        var end = String.format(Locale.ROOT, ":%04X", port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(Sockets::lines)
                .map(line -> line.strip().split("\\s+", -1))
                .filter(fields -> fields.length > 3 && fields[1].endsWith(end) && fields[3].equals(ESTABLISHED))
                .count();
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}

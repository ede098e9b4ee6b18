package zone.disclosure.fleet.headquarters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.StationId;

/**
 * One headquarters process with the shipped configuration, on ports of its own. It may be killed at any moment and
 * started again on the same folder and ports. It is asked only as operators ask it, and its database only read.
 */
public final class FleetHeadquarters implements AutoCloseable {
    private final Path folder;
    private final Settings settings;
    private final Doors doors;
    private final Program program;
    private final Desk desk;

    /**
     * How to run it.
     *
     * @param heap as in 512m
     * @param databaseUrl of another headquarters' database; empty for one of its own
     * @param more further words of the command line, as in {@code --hq.wire=false}
     */
    public record Settings(String heap, Optional<String> databaseUrl, List<String> more) {
        public Settings {
            more = List.copyOf(more);
        }

        /** One with a database of its own. */
        public static Settings alone(String heap, String... more) {
            return new Settings(heap, Optional.empty(), List.of(more));
        }
    }

    private record Doors(int console, int portal, int wire, int database) {}

    /** Does not start yet. {@code folder} is kept, and used again when it is there. */
    public FleetHeadquarters(Path folder, Settings settings) {
        this.folder = folder.toAbsolutePath();
        this.settings = settings;
        this.doors = new Doors(Ports.free(), Ports.free(), Ports.free(), Ports.free());
        try {
            Files.createDirectories(this.folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of headquarters", e);
        }
        this.program = new Program(
                "headquarters " + folder.getFileName(),
                this.folder.resolve("hq.log"),
                URI.create(console() + "/command/health"),
                command(List.of("run")));
        this.desk = new Desk(data().resolve("keys/command-token"), console());
    }

    /** Starts it and waits until it answers. */
    public FleetHeadquarters start() {
        program.start();
        return this;
    }

    /** The process: to kill, to stop, to start again. */
    public Program program() {
        return program;
    }

    /** Ends it as a power cut does, its own database with it. */
    public void kill() {
        program.kill();
    }

    /** Its data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Where the console listens. */
    public String console() {
        return "http://127.0.0.1:" + doors.console;
    }

    /** Where stations enrol. */
    public String portal() {
        return "http://127.0.0.1:" + doors.portal;
    }

    /** Where stations reach its wire, host:port. */
    public String wire() {
        return "127.0.0.1:" + doors.wire;
    }

    /** The port of its wire. */
    public int wirePort() {
        return doors.wire;
    }

    /** Its command desk. */
    public Desk desk() {
        return desk;
    }

    /** Takes a file or folder in and publishes it; what a document does not say itself is filled in. */
    public Desk.Said take(Path what) {
        return desk.must(List.of(
                "import",
                what.toString(),
                "--attribute",
                "主动公开",
                "--field",
                "社会救助",
                "--issuer",
                "澄湖县人民政府",
                "--publish-as",
                "pizhun"));
    }

    /** Takes a page from the public. */
    public void withdraw(PageId page) {
        desk.must(List.of("withdraw", page.value()));
    }

    /** A one-time code for a station. */
    public String code(StationId station, String name) {
        return desk.must(List.of("station-code", station.value(), name)).last();
    }

    /** Where its database is, with user and password: for counting and for other members. */
    public String databaseUrl() {
        return settings.databaseUrl().orElseGet(() -> {
            try {
                var told = data().resolve("database.url");
                return Files.exists(told)
                        ? Files.readString(told).strip()
                        : "jdbc:postgresql://127.0.0.1:" + doors.database + "/postgres?user=zone&password="
                                + Files.readString(data().resolve("keys/database-password"))
                                        .strip();
            } catch (IOException e) {
                throw new UncheckedIOException("the address of the database", e);
            }
        });
    }

    /** Asks its database one question. */
    public <T> T ask(Question<T> question) {
        try (var connection = DriverManager.getConnection(databaseUrl())) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("headquarters' database", e);
        }
    }

    /** Something asked of the database. */
    @FunctionalInterface
    public interface Question<T> {
        /** The answer. */
        T ask(Connection database) throws SQLException;
    }

    /** What the garbage collector wrote. */
    public Path collections() {
        return folder.resolve("gc.log");
    }

    /** Carries out a command while it does not run, as an operator does. @return what was said */
    public String whileStopped(List<String> words) {
        try {
            var process =
                    new ProcessBuilder(command(words)).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(words + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(words.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + words.getFirst(), e);
        }
    }

    private List<String> command(List<String> what) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx" + settings.heap(),
                "-Xlog:gc:file=" + folder.resolve("gc.log") + ":uptime:filecount=0",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar().toString()));
        words.addAll(what);
        words.addAll(List.of(
                "--hq.data=" + data(),
                "--hq.portal-url=" + portal(),
                "--hq.portal-port=" + doors.portal,
                "--hq.wire-port=" + doors.wire,
                "--hq.database-port=" + doors.database,
                "--server.port=" + doors.console));
        settings.databaseUrl().ifPresent(url -> words.add("--hq.database-url=" + url));
        words.addAll(settings.more());
        return words;
    }

    /** The program that is run. */
    public static Path jar() {
        var jar = System.getProperty("zone.hq.jar", "");
        if (jar.isEmpty()) {
            throw new IllegalStateException("zone.hq.jar must name headquarters' program; ./zone fleet does that");
        }
        return Path.of(jar).toAbsolutePath();
    }

    @Override
    public void close() {
        program.close();
    }
}

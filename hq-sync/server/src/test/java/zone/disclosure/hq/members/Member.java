package zone.disclosure.hq.members;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import zone.disclosure.hq.command.internal.RunningHeadquarters;

/** A headquarters as it is shipped, in a process of its own that may be killed at any moment and started again. */
final class Member implements AutoCloseable {
    private final Path data;
    private final int ports;
    private final List<String> settings;
    private @Nullable Process process;

    /** @param ports the first of three */
    Member(Path folder, int ports, String... settings) {
        this.data = folder.toAbsolutePath();
        this.ports = ports;
        this.settings = List.of(settings);
    }

    Path data() {
        return data;
    }

    String wire() {
        return "127.0.0.1:" + (ports + 2);
    }

    String portal() {
        return "http://127.0.0.1:" + (ports + 1);
    }

    /** Begins to start. */
    Member start() {
        process = begun("run");
        return this;
    }

    /** Waits until it answers. */
    Member awaitUp() {
        await().atMost(180, SECONDS).until(() -> {
            assertThat(process).as(said()).matches(Process::isAlive);
            return Files.exists(data.resolve("keys/command-token"))
                    && RunningHeadquarters.find(data).isPresent();
        });
        return this;
    }

    /** As a power cut does. */
    void kill() {
        var running = process;
        if (running != null) {
            try {
                running.destroyForcibly().onExit().get(30, SECONDS);
                Files.deleteIfExists(data.resolve("keys/command-token"));
            } catch (InterruptedException | ExecutionException | TimeoutException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Gives a command to the running one. Returns what it said. */
    List<String> ask(String... words) {
        var said = new ArrayList<String>();
        assertThat(RunningHeadquarters.find(data).orElseThrow().run(List.of(words), said::add))
                .as("%s: %s", List.of(words), said)
                .isTrue();
        return said;
    }

    /** Publishes a notice of the county. */
    void publish(String title) {
        try {
            var file = Files.createTempFile("notice-", ".jsonl");
            Files.writeString(
                    file,
                    "{\"id\":\"%s\",\"title\":\"%s\",\"kind\":\"公告公示\",\"issuer\":\"澄湖县人民政府\",\"date\":\"2026-11-01\",\"body\":\"请到便民服务站领取。\"}\n"
                            .formatted(title, title));
            ask("import", file.toString(), "--attribute", "主动公开", "--field", "20", "--publish-as", "pizhun");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries out a command without a running one. Returns what it said. */
    String alone(String... words) {
        try {
            var run = begun(words);
            assertThat(run.waitFor(180, SECONDS)).isTrue();
            assertThat(run.exitValue()).as(said()).isZero();
            return said();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One number from its own database. */
    long count(String sql) {
        try (var connection = DriverManager.getConnection(
                        Files.readString(data.resolve("database.url")).strip());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All it has printed. */
    String said() {
        try {
            var log = log();
            return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private Process begun(String... words) {
        try (var built = Files.list(Path.of("target"))) {
            var jar = built.filter(file -> file.toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx384m",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    jar.toString()));
            command.addAll(List.of(words));
            command.addAll(List.of(
                    "--hq.data=" + data,
                    "--server.port=" + ports,
                    "--hq.portal-port=" + (ports + 1),
                    "--hq.portal-url=" + portal(),
                    "--hq.wire-port=" + (ports + 2)));
            command.addAll(settings);
            Files.createDirectories(data);
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}

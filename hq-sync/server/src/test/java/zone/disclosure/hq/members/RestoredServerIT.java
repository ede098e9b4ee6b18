package zone.disclosure.hq.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import zone.disclosure.hq.Headquarters;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.command.CommandLine;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.store.Settings;

/** A headquarters over a database server, whose keeper put an older database back. */
@HeadquartersTest
class RestoredServerIT {
    private static final Path DATA = Path.of("target/hq-restored");
    private static final String FURTHER = """
            {"epoch":"before","editions":999,"deeds":0,"accepted":"2026-11-20T00:00:00Z"}
            """;

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingIsServedUntilANewEpochWasBegun() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA.resolve("keys"));
        var arguments = arguments();
        Files.writeString(DATA.resolve("keys/lineage.json"), FURTHER);
        assertThatThrownBy(() -> started(arguments).close())
                .hasStackTraceContaining("HQ-108")
                .hasStackTraceContaining("restore --new-epoch");
        Files.writeString(DATA.resolve("restore-begun"), "");
        assertThatThrownBy(() -> started(arguments).close()).hasStackTraceContaining("HQ-110");

        var screen = new ByteArrayOutputStream();
        var command = Stream.concat(Stream.of("restore", "--new-epoch"), arguments.stream());
        int failures = CommandLine.run(
                command.toArray(String[]::new),
                alone -> started(List.of(alone)),
                new PrintStream(screen, true, StandardCharsets.UTF_8));

        assertThat(failures).as(screen.toString(StandardCharsets.UTF_8)).isZero();
        try (var served = started(arguments)) {
            assertThat(screen.toString(StandardCharsets.UTF_8))
                    .contains("new epoch: " + served.getBean(Editions.class).epoch());
        }
    }

    private static ConfigurableApplicationContext started(List<String> arguments) {
        var all = Stream.concat(arguments.stream(), Stream.of("--vaadin.productionMode=true"));
        return SpringApplication.run(Headquarters.class, all.toArray(String[]::new));
    }

    /** For a database of its own on the server of this test. */
    private List<String> arguments() throws IOException {
        jdbc.sql("drop database if exists restored with (force)").update();
        jdbc.sql("create database restored").update();
        var address = Files.readString(settings.data().resolve("database.url"))
                .strip()
                .replace("/postgres?", "/restored?");
        return List.of(
                "--hq.data=" + DATA,
                "--hq.database-url=" + address,
                "--hq.wire=false",
                "--hq.portal-port=0",
                "--server.port=0");
    }
}

package zone.disclosure.hq.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private Path data;

    @Test
    void whatIsCommittedSurvivesTheDeathOfTheDatabaseAndNoProcessSurvivesUs() throws Exception {
        Files.createDirectories(data.resolve("keys"));
        var folder = new PostgresFolder(data);
        ProcessHandle server;
        try (var postgres = new EmbeddedPostgres(folder, 0)) {
            run(postgres, folder, "create table kept as select 1 as one");

            var first = server();
            first.destroyForcibly();
            first.onExit().get(20, TimeUnit.SECONDS);

            retry(() -> run(postgres, folder, "insert into kept values (2)"));
            server = server();
            assertThat(server.pid()).isNotEqualTo(first.pid());
        }
        server.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void oneFolderHasOneHeadquarters() throws IOException {
        try (var _ = new DataFolder(data)) {
            assertThatThrownBy(() -> new DataFolder(data)).hasMessageContaining("HQ-104");
        }
        new DataFolder(data).close();
    }

    private ProcessHandle server() throws IOException {
        var pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void run(EmbeddedPostgres postgres, PostgresFolder folder, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), PostgresFolder.USER, folder.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void retry(Attempt attempt) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                attempt.run();
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private interface Attempt {
        void run() throws SQLException;
    }
}

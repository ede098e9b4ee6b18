package zone.disclosure.hq.store.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/**
 * PostgreSQL as a child of this process, on loopback, behind a password. It ends when this process ends, however that
 * happens, and it comes back when it dies alone. It never leaves a cluster without {@code fsync}.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final long LARGEST_LOG = 8L * 1024 * 1024;

    private final PostgresFolder folder;
    private final int port;
    private volatile boolean closing;
    private volatile Process process;

    /** @param port on loopback, 0 for any free one */
    EmbeddedPostgres(PostgresFolder folder, int port) {
        this.folder = folder;
        folder.freeFromOldProcess();
        folder.make();
        this.port = port == 0 ? freePort() : port;
        this.process = start();
        awaitReady();
    }

    /** Without user and password. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() {
        closing = true;
        try {
            // The keeper sees the end of its input and asks for a fast shutdown.
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("closing a pipe", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start() {
        var command = new ArrayList<>(List.of("setsid", "/bin/sh", "-c", keeper(), "keeper"));
        command.addAll(folder.command(
                "postgres",
                List.of(
                        "-D", folder.cluster().toString(),
                        "-p", Integer.toString(port),
                        "-h", "127.0.0.1",
                        "-c", "unix_socket_directories=",
                        // Three members with their pools, and what an operator joins with.
                        "-c", "max_connections=80",
                        "-c", "shared_buffers=64MB",
                        "-c", "max_wal_size=256MB",
                        "-c", "log_min_messages=warning",
                        "-c", "timezone=UTC")));
        try {
            var started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
            var _ = started.onExit()
                    .thenRunAsync(this::ended, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                    .whenComplete((_, failure) -> {
                        if (failure != null) {
                            LOG.error("{}", Incident.DATABASE_START.code(), failure);
                        }
                    });
            return started;
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private void ended() {
        if (closing) {
            return;
        }
        LOG.warn(
                "{} 内置数据库意外停止，正在重新启动。The embedded database stopped; starting it again.", Incident.DATABASE_GONE.code());
        folder.freeFromOldProcess();
        process = start();
    }

    private File log() throws IOException {
        var log = folder.log();
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.delete(log);
        }
        return log.toFile();
    }

    private static String keeper() {
        try (InputStream script = EmbeddedPostgres.class.getResourceAsStream("keeper.sh")) {
            if (script == null) {
                throw new IllegalStateException("keeper.sh is not packed");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading our own archive", e);
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try (Connection _ = DriverManager.getConnection(url(), PostgresFolder.USER, folder.password())) {
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    close();
                    throw trouble(e);
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(Incident.DATABASE_START, "启动被中断。Starting was interrupted.", e);
        }
    }

    private Trouble trouble(Exception cause) {
        return new Trouble(
                Incident.DATABASE_START,
                "内置数据库没有启动（端口 " + port + "），原因见 " + folder.log() + "；端口可用 hq.database-port 更换。"
                        + "The embedded database does not start; its log tells why, hq.database-port changes its port.",
                cause);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on loopback", e);
        }
    }
}

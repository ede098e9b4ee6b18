package zone.disclosure.fleet.headquarters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A program in a process of its own: stopped politely, killed, started again. It logs to a file and never to us. */
public final class Program implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final List<String> command;
    private final URI ready;
    private final Path log;
    private volatile @Nullable Process process;

    /**
     * Does not start yet.
     *
     * @param ready answers with 200 when the program can work
     */
    public Program(String name, Path log, URI ready, List<String> command) {
        this.name = name;
        this.log = log;
        this.ready = ready;
        this.command = List.copyOf(command);
    }

    /** Starts and does not wait. */
    public void startOnly() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** Starts and waits until it answers. */
    public void start() {
        startOnly();
        awaitReady();
    }

    /** Waits until it answers. */
    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(name + " does not come up; the end of its log:\n" + tail());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Whether it answers now. */
    public boolean answers() {
        try {
            var request = HttpRequest.newBuilder(ready)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + name, e);
        }
    }

    /** As Ctrl-C does. */
    public void stop() {
        end(false);
    }

    /** As kill -9 does. */
    public void kill() {
        end(true);
    }

    /** Its number among the system's processes; 0 when it does not run. */
    public long pid() {
        var running = process;
        return running == null || !running.isAlive() ? 0 : running.pid();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return pid() != 0;
    }

    private void end(boolean rudely) {
        var running = process;
        if (running == null) {
            return;
        }
        if (rudely) {
            running.destroyForcibly();
        } else {
            running.destroy();
        }
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                running.destroyForcibly();
                throw new IllegalStateException(name + " did not end within a minute of being asked to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
        }
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }

    @Override
    public void close() {
        if (isAlive()) {
            stop();
        }
    }
}

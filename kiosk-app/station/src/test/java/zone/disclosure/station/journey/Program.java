package zone.disclosure.station.journey;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A part of the product in a process of its own, which can be stopped politely, killed, and started again. */
final class Program implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final List<String> command;
    private final URI ready;
    private final File log;
    private Process process;

    /** Starts at once and waits until {@code ready} answers with 200. */
    Program(String name, Path logs, URI ready, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
        this.ready = ready;
        this.log = logs.resolve(name + ".log").toFile();
        this.process = launch();
        awaitReady();
    }

    /** Starts it again, after {@link #stop} or {@link #kill}, and waits until it answers. */
    void start() {
        process = launch();
        awaitReady();
    }

    /** Starts it again and does not wait. */
    void startOnly() {
        process = launch();
    }

    /** As Ctrl-C does. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** As a power cut does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** What it said so far. */
    String words() {
        try {
            return Files.readString(log.toPath());
        } catch (IOException e) {
            throw new IllegalStateException("no log of " + name, e);
        }
    }

    void awaitReady() {
        await(name + " answers at " + ready + "; its log is " + log, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " has ended:\n" + tail());
            }
            try {
                var request = HttpRequest.newBuilder(ready)
                        .timeout(Duration.ofSeconds(10))
                        .build();
                return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (ConnectException notYet) {
                return false;
            }
        });
    }

    /** Something that may fail while a program is not there yet. */
    interface Question {
        boolean isTrue() throws IOException, InterruptedException;
    }

    /** Asks until the answer is yes; fails with {@code what} when patience ends. */
    static void await(String what, Question question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (question.isTrue()) {
                    return;
                }
            } catch (IOException notNow) {
                // The far side is starting or was just killed: ask again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting until " + what, e);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("not within " + PATIENCE + ": " + what);
    }

    private Process launch() {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + new ArrayList<>(command), e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end within 40 s of being asked to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " was ending", e);
        }
    }

    private String tail() {
        var lines = words().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}

package zone.disclosure.hq.command.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The command line's end: a headquarters on this machine, found by the token in its data folder. */
public final class RunningHeadquarters {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STARTING = Duration.ofSeconds(90);

    private final HttpClient client;
    private final String address;
    private final String token;

    private RunningHeadquarters(HttpClient client, String address, String token) {
        this.client = client;
        this.address = address;
        this.token = token;
    }

    /** The one that runs on the data folder, if one does; one that is just starting is waited for. */
    public static Optional<RunningHeadquarters> find(Path data) {
        long deadline = System.nanoTime() + STARTING.toNanos();
        var found = look(data);
        while (found.isEmpty() && isHeld(data) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            found = look(data);
        }
        return found;
    }

    /** Whether a process holds the folder; it may not answer yet. */
    private static boolean isHeld(Path data) {
        var file = data.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new Trouble(Incident.COMMAND, "无法读取 " + file + "。This file cannot be read.", e);
        }
    }

    private static Optional<RunningHeadquarters> look(Path data) {
        var file = data.resolve("keys/command-token");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file);
            var client = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build();
            var headquarters = new RunningHeadquarters(client, lines.get(1), lines.getFirst());
            return headquarters.answers() ? Optional.of(headquarters) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new Trouble(Incident.COMMAND, "无法读取 " + file + "。This file cannot be read.", e);
        }
    }

    /** Where it listens. */
    public String address() {
        return address;
    }

    /** Hands the command over and repeats what is said. */
    public boolean run(List<String> words, Consumer<String> say) {
        var request = HttpRequest.newBuilder(URI.create(address + "/command/run"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Codec.write(words).toArray()))
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new Trouble(
                        Incident.COMMAND,
                        "总部 " + address + " 拒绝了命令（" + response.statusCode() + "）。Headquarters refused the command.");
            }
            var last = new String[] {CommandLines.FAILED};
            try (var lines = response.body()) {
                lines.forEach(line -> {
                    last[0] = line;
                    if (!line.equals(CommandLines.DONE) && !line.equals(CommandLines.FAILED)) {
                        say.accept(line);
                    }
                });
            }
            return last[0].equals(CommandLines.DONE);
        } catch (IOException e) {
            throw new Trouble(Incident.COMMAND, "总部 " + address + " 中断了连接。Headquarters broke off.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(address + "/command/health"))
                .timeout(PATIENCE)
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return response.body().contains("\"status\"") && !response.body().contains("\"starting\"");
        } catch (IOException e) {
            // Nobody listens there any more: the file is of an earlier run.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

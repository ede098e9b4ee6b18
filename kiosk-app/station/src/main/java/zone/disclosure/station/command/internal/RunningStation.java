package zone.disclosure.station.command.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The command line's end: a station on this computer, found by the token in its data folder. */
public final class RunningStation {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final String token;
    private final String address;

    private RunningStation(HttpClient client, String token, String address) {
        this.client = client;
        this.token = token;
        this.address = address;
    }

    /** The one that runs on the data folder, if one does. */
    public static Optional<RunningStation> find(Path data) {
        var file = CommandToken.file(data);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(file);
            var client = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build();
            return Optional.of(new RunningStation(client, lines.getFirst(), lines.getLast()))
                    .filter(RunningStation::answers);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Lets it take a stick and repeats what it says. */
    public boolean takeStick(Path folder, Consumer<String> say) {
        var request = request(CommandEndpoint.COURIER)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(folder.toString()))
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
            var last = new String[] {CommandEndpoint.FAILED};
            try (var lines = response.body()) {
                lines.forEach(line -> {
                    last[0] = line;
                    if (!line.equals(CommandEndpoint.DONE) && !line.equals(CommandEndpoint.FAILED)) {
                        say.accept(line);
                    }
                });
            }
            return last[0].equals(CommandEndpoint.DONE);
        } catch (IOException e) {
            say.accept("站点 " + address + " 中断了连接；再做一次会接着做。The station broke off; run it again, it goes on.");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers() {
        var request = request(CommandEndpoint.HERE).timeout(PATIENCE).GET().build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 204;
        } catch (IOException e) {
            // Nobody listens there any more: the file is of an earlier run.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }
}

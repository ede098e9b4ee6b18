package zone.disclosure.fleet.headquarters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import zone.disclosure.contract.wire.Codec;

/** The command desk of a running headquarters, asked over HTTP with the token from its folder, as {@code ./zone hq} does. */
public final class Desk {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    private static final String DONE = "=done";

    private final Path token;
    private final String console;

    /** @param token the file with the token in its first line; read at each command, since every start makes a new one */
    Desk(Path token, String console) {
        this.token = token;
        this.console = console;
    }

    /**
     * What was said.
     *
     * @param done whether all of it went well
     * @param lines without the last, which only says so
     */
    public record Said(boolean done, List<String> lines) {
        public Said {
            lines = List.copyOf(lines);
        }

        /** The last line. */
        public String last() {
            return lines.isEmpty() ? "" : lines.getLast();
        }
    }

    /** Carries out a command. @throws UncheckedIOException when headquarters is not there, or went while it worked */
    public Said run(List<String> words) {
        try {
            var request = HttpRequest.newBuilder(URI.create(console + "/command/run"))
                    .header(
                            "Authorization",
                            "Bearer " + Files.readAllLines(token).getFirst())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(
                            Codec.write(words).toArray()))
                    .build();
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var lines = response.body().lines().toList();
            if (response.statusCode() != 200 || lines.isEmpty()) {
                throw new IOException("headquarters answered " + response.statusCode());
            }
            return new Said(lines.getLast().equals(DONE), lines.subList(0, lines.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(words.getFirst() + " at " + console, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + words.getFirst(), e);
        }
    }

    /** The same, which must go well. */
    public Said must(List<String> words) {
        var said = run(words);
        if (!said.done()) {
            throw new IllegalStateException(words + " failed: " + said.lines());
        }
        return said;
    }
}

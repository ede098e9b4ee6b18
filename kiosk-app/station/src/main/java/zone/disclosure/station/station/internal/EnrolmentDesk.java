package zone.disclosure.station.station.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;

/** Asks headquarters, over plain HTTP, to take this computer as a station. */
final class EnrolmentDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI desk;

    EnrolmentDesk(URI headquarters) {
        this.desk = URI.create(headquarters.toString().replaceAll("/+$", "") + Enrolment.PATH);
    }

    /** What came of asking. */
    sealed interface Reply {
        record Welcome(Enrolment.Answer answer) implements Reply {}

        /** The code is unknown, used or too old: asking again is no use. */
        record Refused(String detail) implements Reply {}

        /** Nobody there, or not ready: ask again. */
        record Later(String detail) implements Reply {}

        /** Somebody answered who is no headquarters: ask again, but tell people. */
        record Nonsense(String detail) implements Reply {}
    }

    Reply ask(Enrolment.Request request) throws InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var question = HttpRequest.newBuilder(desk)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(
                            Codec.write(request).toArray()))
                    .build();
            return reply(client.send(question, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return new Reply.Later(desk + " does not answer (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Reply reply(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            try {
                return new Reply.Welcome(Codec.read(Bytes.of(response.body()), Enrolment.Answer.class));
            } catch (BrokenSeal e) {
                return new Reply.Nonsense(desk + " answered something that is no enrolment: " + e.getMessage());
            }
        }
        if (status == 403 || status == 401 || status == 409 || status == 410) {
            return new Reply.Refused(desk + " refused the code (" + status + ")");
        }
        return status >= 500 || status == 429
                ? new Reply.Later(desk + " is not ready (" + status + ")")
                : new Reply.Nonsense(desk + " answered " + status + "; is station.headquarters the portal's address?");
    }
}

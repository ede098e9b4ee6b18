package zone.disclosure.station.devices.internal;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import zone.disclosure.station.devices.PrinterSilent;

/** Requests and answers of IPP over plain HTTP, one at a time, with an end to waiting. Never repeats one by itself. */
final class IppConnection {
    /** A question is answered at once or not at all. */
    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** A document may be long and a device slow to take it. */
    private static final Duration DOCUMENT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AtomicInteger requests = new AtomicInteger();
    private final URI address;

    /** @param printer as in {@code ipp://printer.local/ipp/print} */
    IppConnection(URI printer) {
        var secure = "ipps".equals(printer.getScheme());
        int port = printer.getPort() < 0 ? 631 : printer.getPort();
        this.address =
                URI.create((secure ? "https://" : "http://") + printer.getHost() + ":" + port + printer.getRawPath());
    }

    /** Asks. */
    IppPacket ask(IppPacket.Builder request) throws PrinterSilent {
        return exchange(BodyPublishers.ofByteArray(head(request)), ANSWER);
    }

    /** Asks, with a document behind the question. */
    IppPacket send(IppPacket.Builder request, Path document) throws PrinterSilent {
        try {
            return exchange(
                    BodyPublishers.concat(BodyPublishers.ofByteArray(head(request)), BodyPublishers.ofFile(document)),
                    DOCUMENT);
        } catch (IOException e) {
            throw new PrinterSilent("the print file is gone: " + document, e);
        }
    }

    private byte[] head(IppPacket.Builder request) {
        var head = new ByteArrayOutputStream();
        try (var stream = new IppOutputStream(head)) {
            stream.write(request.setRequestId(requests.incrementAndGet()).build());
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return head.toByteArray();
    }

    private IppPacket exchange(BodyPublisher body, Duration limit) throws PrinterSilent {
        var request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Content-Type", "application/ipp")
                .POST(body)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("it answered HTTP " + answer.statusCode());
            }
            try (var stream = new IppInputStream(new ByteArrayInputStream(answer.body()))) {
                return stream.readPacket();
            }
        } catch (IOException e) {
            throw new PrinterSilent("no answer from the printer at " + address + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrinterSilent("interrupted while asking " + address, e);
        }
    }
}

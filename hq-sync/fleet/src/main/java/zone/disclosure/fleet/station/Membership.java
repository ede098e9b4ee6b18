package zone.disclosure.fleet.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;

/** An enrolled station's identity and key, kept in memory. A station of the fleet may be stopped and started with it. */
public record Membership(Identity papers, SealKey key) implements Registration {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

    /** Enrols with a one-time code, as a computer does. */
    public static Membership enrol(String portal, String code) {
        var key = SealKey.generate();
        var request = HttpRequest.newBuilder(URI.create(portal + Enrolment.PATH))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Codec.write(new Enrolment.Request(code, key.shown().encoded(), "fleet"))
                                .toArray()))
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("headquarters refused to enrol: " + response.statusCode());
            }
            return new Membership(identity(Codec.read(Bytes.of(response.body()), Enrolment.Answer.class)), key);
        } catch (IOException e) {
            throw new UncheckedIOException("enrolling at " + portal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while enrolling", e);
        }
    }

    private static Identity identity(Enrolment.Answer answer) {
        return new Identity(
                answer.station(),
                answer.name(),
                answer.scopes(),
                new VerifyKey(answer.sealing()),
                new EnvelopeKey.Shown(answer.envelope()),
                answer.cluster(),
                answer.members(),
                answer.portal(),
                answer.brand());
    }

    @Override
    public Standing standing() {
        return new Standing.Enrolled(papers);
    }

    @Override
    public String software() {
        return "fleet";
    }

    @Override
    public Bytes seal(Label label, Bytes payload) {
        return Seal.seal(key, label, payload);
    }
}

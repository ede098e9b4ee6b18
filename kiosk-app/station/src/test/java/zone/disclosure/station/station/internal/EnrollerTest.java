package zone.disclosure.station.station.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.EnvelopeKey;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.incidents.internal.LoggedIncidents;
import zone.disclosure.station.station.Standing;
import zone.disclosure.station.store.SomeShelves;

/** Enrolment against an HTTP server that answers what it is told to. */
class EnrollerTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final Incidents incidents = new LoggedIncidents(SomeShelves.CLOCK);
    private final Queue<Integer> statuses = new ArrayDeque<>();
    private final Queue<Bytes> requests = new ArrayDeque<>();
    private final HttpServer desk = someDesk();

    @BeforeEach
    void open() {
        desk.createContext(Enrolment.PATH, exchange -> {
            requests.add(Bytes.of(exchange.getRequestBody().readAllBytes()));
            var status = statuses.remove();
            var body = status == 200 ? Codec.write(answer()).toArray() : new byte[0];
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        desk.start();
    }

    @AfterEach
    void close() {
        desk.stop(0);
    }

    @Test
    void aComputerAsksUntilHeadquartersIsThereAndThenStaysAStation() throws IOException {
        statuses.addAll(List.of(503, 200));
        var registration = started(Optional.of("ABCD-EFGH-JKLM"));

        await().atMost(SOON).until(() -> registration.identity().isPresent());

        var request = Codec.read(requests.element(), Enrolment.Request.class);
        var sealed = registration.seal(Label.REPORT, Bytes.of(new byte[3]));
        assertThat(Seal.open(sealed, Label.REPORT, List.of(new VerifyKey(request.key())))
                        .payload()
                        .size())
                .isEqualTo(3);
        var again = new FileRegistration(
                new IdentityFolder(folder),
                new TunnelFolder(folder.resolve("tunnel"), 6800),
                incidents,
                Optional.empty());
        assertThat(again.identity()).isEqualTo(registration.identity());
        for (var file : List.of("station.key", "answer.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aForeignCodeStopsTheAskingAndSaysWhatToDo() {
        statuses.add(403);
        var registration = started(Optional.of("ABCD-EFGH-JKLM"));

        await().atMost(SOON).until(() -> !incidents.open().isEmpty());

        assertThat(incidents.open()).singleElement().satisfies(open -> {
            assertThat(open.incident()).isEqualTo(Incident.CODE_REFUSED);
            assertThat(open.detail()).contains("new one").doesNotContain("ABCD");
        });
        assertThat(registration.standing())
                .isInstanceOfSatisfying(
                        Standing.NotEnrolled.class,
                        standing -> assertThat(standing.reason()).isEqualTo(Standing.Reason.REFUSED));
    }

    @Test
    void withoutACodeNobodyIsAsked() {
        var registration = started(Optional.empty());

        assertThat(registration.standing())
                .isInstanceOfSatisfying(
                        Standing.NotEnrolled.class,
                        standing -> assertThat(standing.reason()).isEqualTo(Standing.Reason.NO_CODE));
        assertThat(requests).isEmpty();
    }

    @Test
    void aDamagedKeyFileIsAnIncidentAndNotANewStation() throws IOException {
        statuses.add(200);
        var registration = started(Optional.of("ABCD-EFGH-JKLM"));
        await().atMost(SOON).until(() -> registration.identity().isPresent());
        Files.writeString(folder.resolve("station.key"), "rubbish");

        var again = new FileRegistration(
                new IdentityFolder(folder),
                new TunnelFolder(folder.resolve("tunnel"), 6800),
                incidents,
                Optional.of("ABCD-EFGH-JKLM"));

        assertThat(again.identity()).isEmpty();
        assertThat(incidents.open()).extracting(Incidents.Open::incident).contains(Incident.IDENTITY_DAMAGED);
    }

    private FileRegistration started(Optional<String> code) {
        var address = URI.create("http://127.0.0.1:" + desk.getAddress().getPort());
        var registration = new FileRegistration(
                new IdentityFolder(folder), new TunnelFolder(folder.resolve("tunnel"), 6800), incidents, code);
        var settings = new StationSettings(folder, address, code, 6800);
        new Enroller(registration, settings, incidents, _ -> {}).start();
        return registration;
    }

    private static HttpServer someDesk() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Enrolment.Answer answer() {
        var station = new StationId("43992110120101");
        return new Enrolment.Answer(
                station,
                "白鹭村便民服务站",
                station.place().lineage(),
                SealKey.generate().shown().encoded(),
                EnvelopeKey.generate().shown().encoded(),
                "disclosure-zone",
                List.of("127.0.0.1:5801"),
                "http://127.0.0.1:8091",
                "chenghu",
                Optional.empty());
    }
}

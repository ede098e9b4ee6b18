package zone.disclosure.hq.distribution.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.Headquarters;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.access.Ports;
import zone.disclosure.hq.publishing.Publishing;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.submissions.Submissions;
import zone.disclosure.link.Declined;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Party;
import zone.disclosure.link.Wire;
import zone.disclosure.link.WireAddress;
import zone.disclosure.link.hazelcast.HazelcastWire;
import zone.disclosure.link.pocket.PocketStore;

/** A whole headquarters, its own PostgreSQL and Hazelcast member, and a station's end of the wire over loopback. */
@SpringBootTest(
        classes = Headquarters.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "hq.portal-port=0",
            "hq.data=target/hq-wire-test",
            "hq.wire-port=18221",
            "hq.cluster=wire-it"
        })
@ContextConfiguration(initializers = SomeHeadquarters.Fresh.class)
class WireIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Scope COUNTY = new Scope("439921000000");
    private static final StationId STATION = SomeStation.ID;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Blobs blobs;

    @Autowired
    private Stations stations;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Ports ports;

    @Autowired
    private WireMember member;

    private final SealKey key = SealKey.generate();
    private final PocketStore store = new PocketStore();

    @BeforeEach
    void start() {
        member.start();
    }

    @Test
    void whatIsPublishedReachesTheStationAndWhatItOwesComesBack() throws Exception {
        var answer = enrolled();
        var content = new byte[600_000];
        new Random(7).nextBytes(content);
        var file = new Attachment("名单.pdf", "application/pdf", content.length, Sha256.of(content), true);
        blobs.put(new ByteArrayInputStream(content));
        var page = SomeStation.page(1, List.of(file));
        try (var loop = loop(answer)) {
            loop.start();
            publishing.publish(List.of(page));
            await().atMost(SOON).until(() -> store.page(page.id()).equals(Optional.of(page)));
            await().atMost(SOON).until(() -> store.blob(file.hash()).equals(Optional.of(Bytes.of(content))));

            member.stop();
            member.start();
            publishing.publish(List.of(SomeStation.page(2, List.of(file))));
            await().atMost(SOON)
                    .until(() -> store.page(page.id()).map(Page::version).equals(Optional.of(2)));

            var slip = UUID.randomUUID();
            store.write(slip, SomeStation.sealed(slip, key, answer));
            loop.letterWritten();
            await().atMost(SOON).until(() -> submissions.receipt(STATION, slip).isPresent());
            publishing.withdraw(page.id());
            await().atMost(SOON).until(() -> store.page(page.id()).isEmpty());
            await().atMost(SOON)
                    .until(() -> stations.board().stream()
                            .filter(row -> row.station().id().equals(STATION))
                            .allMatch(BoardRow::isCurrent));
        }
    }

    @Test
    void aCodeThatIsNotOursEnrolsNobody() throws Exception {
        assertThat(ask("AAAA-BBBB-CCCC").statusCode()).isEqualTo(403);
        assertThat(ask("x".repeat(10_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void aComputerWhoseAnswerWasLostMayAskAgain() throws Exception {
        var code = stations.codeFor("guanli", STATION, "白鹭村便民服务站");

        var first = ask(code);
        var again = ask(code);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void whatNobodySealedIsDeclinedAndAKeyThatMeansNothingHasNoValue() throws Exception {
        enrolled();
        try (var wire = wire(18221)) {
            await().atMost(SOON)
                    .ignoreException(LineDown.class)
                    .until(() -> wire.head(COUNTY).isPresent());

            assertThatThrownBy(() -> wire.submit(STATION, UUID.randomUUID(), Bytes.of(new byte[40])))
                    .isInstanceOf(Declined.class);
            assertThatThrownBy(() -> wire.submit(STATION, UUID.randomUUID(), Bytes.of(new byte[300_000])))
                    .isInstanceOf(Declined.class);
            assertThat(wire.logPage("rubbish")).isEmpty();
            assertThat(wire.digest("e/439921000000/9999/77")).isEmpty();
            assertThat(wire.chunk(Sha256.of(new byte[1]), -1)).isEmpty();
            assertThat(wire.receipt(STATION, UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void withoutHeadquartersTheWireSaysSoAtOnceAndFindsItLater() throws Exception {
        enrolled();
        member.stop();
        try (var wire = wire(18221)) {
            assertThatThrownBy(() -> wire.head(COUNTY)).isInstanceOf(LineDown.class);
            assertThatThrownBy(() -> wire.listen(SOON)).isInstanceOf(LineDown.class);

            member.start();

            await().atMost(SOON)
                    .ignoreException(LineDown.class)
                    .until(() -> wire.head(COUNTY).isPresent());
        }
    }

    private Wire wire(int port) {
        return new HazelcastWire(
                new WireAddress("wire-it", List.of("127.0.0.1:" + port), STATION.value()),
                () -> SomeStation.token(STATION, key));
    }

    private Enrolment.Answer enrolled() throws Exception {
        var reply = ask(stations.codeFor("guanli", STATION, "白鹭村便民服务站"));
        return Codec.read(Bytes.of(reply.body()), Enrolment.Answer.class);
    }

    private HttpResponse<byte[]> ask(String code) throws Exception {
        var request = new Enrolment.Request(code, key.shown().encoded(), "test");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.portal() + Enrolment.PATH))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(
                                    Codec.write(request).toArray()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private LinkLoop loop(Enrolment.Answer answer) {
        var party = new Party(
                answer.station(),
                answer.scopes(),
                new VerifyKey(answer.sealing()),
                (label, payload) -> Seal.seal(key, label, payload));
        return new LinkLoop(
                new HazelcastWire(
                        new WireAddress(answer.cluster(), answer.members(), "station"),
                        () -> SomeStation.token(STATION, key)),
                party,
                new LinkLoop.Stores(store, store, store, store),
                new SomeStation.Silent(),
                () -> report(answer),
                Clock.systemUTC());
    }

    private Report report(Enrolment.Answer answer) {
        var holdings = answer.scopes().stream()
                .flatMap(scope -> store.position(scope).stream())
                .map(at -> {
                    var pages = store.holdings(at.scope());
                    var digest = ScopeDigest.of(at.epoch(), at.scope(), at.edition(), pages);
                    return new Report.Holding(
                            at.scope(), at.epoch(), at.edition(), digest.root(), pages.size(), Optional.empty());
                })
                .toList();
        return new Report(answer.station(), Instant.now(Clock.systemUTC()), "test", holdings, 0, 0, 0, "", Health.FINE);
    }
}

package zone.disclosure.hq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Ports;
import zone.disclosure.hq.command.internal.RunningHeadquarters;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Settings;

@HeadquartersTest
class TwoPortsTest {
    private static final StationId STATION = new StationId("43992110120101");

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private Ports ports;

    @Autowired
    private Settings settings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Stations stations;

    @Autowired
    private SomeHeadquarters headquarters;

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void thePortalsPortServesThePublicAndNothingElse() throws Exception {
        for (var path :
                List.of("/sign-in", "/command/health", "/command/run", "/VAADIN/x.js", "/p/../command/health")) {
            assertThat(status(ports.portal(), path)).as(path).isIn(400, 404);
        }
    }

    @Test
    void theBareAddressOfThePortalLeadsToItsStart() throws Exception {
        assertThat(status(ports.portal(), "/")).isEqualTo(302);
        assertThat(status(ports.portal(), "/p")).isEqualTo(200);
        assertThat(status(ports.portal(), "/branding/base/portal.css")).isEqualTo(200);
    }

    @Test
    void theConsolesPortNeverEnrols() throws Exception {
        assertThat(status(ports.console(), "/enrol")).isEqualTo(404);
        assertThat(status(ports.console(), "/command/health")).isEqualTo(200);
    }

    @Test
    void anEnrolmentWhoseDatabaseConnectionDiesIsAskedForAgainAndSucceeds() {
        var code = stations.codeFor("guanli", STATION, "白鹭村便民服务站");
        var request = new Enrolment.Request(code, SealKey.generate().shown().encoded(), "test");

        headquarters.pullPlugAt("station", () -> assertThat(enrolled(request)).isEqualTo(503));
        headquarters.pullPlugAtTheCommitOf(
                "station", () -> assertThat(enrolled(request)).isEqualTo(503));

        assertThat(enrolled(request)).isEqualTo(200);
        assertThat(enrolled(request)).as("the answer was lost").isEqualTo(200);
    }

    @Test
    void whoHasNoTokenGivesNoCommands() throws Exception {
        var request = HttpRequest.newBuilder(address(ports.console(), "/command/run"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer guessed")
                .POST(HttpRequest.BodyPublishers.ofString("[\"demo\"]"))
                .build();

        assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isIn(401, 403);
    }

    @Test
    void theCommandLineFindsTheRunningHeadquarters() {
        var said = new ArrayList<String>();
        var running = RunningHeadquarters.find(settings.data()).orElseThrow();

        assertThat(running.run(List.of("station-code", STATION.value(), "白鹭村便民服务站"), said::add))
                .isTrue();
        assertThat(said).singleElement().asString().matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(running.run(List.of("station-code", "12"), said::add)).isFalse();
        assertThat(said.getLast()).contains("HQ-202");
    }

    @Test
    void whoMayReadTheDataFolderMayJoinTheDatabase() throws Exception {
        var file = settings.data().resolve("database.url");

        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        try (var joined = DriverManager.getConnection(Files.readString(file).strip())) {
            assertThat(joined.isValid(5)).isTrue();
        }
    }

    @Test
    void theFirstStartMakesAnAccountOfEachRoleWhosePasswordsOnlyTheOwnerReads() throws IOException {
        var file = settings.data().resolve("accounts.txt");

        assertThat(accounts.all()).extracting(Accounts.Account::account).contains("bianji", "pizhun", "guanli");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    private int enrolled(Enrolment.Request request) {
        var asked = HttpRequest.newBuilder(address(ports.portal(), Enrolment.PATH))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Codec.write(request).toArray()))
                .build();
        try {
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(port, path)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}

package zone.disclosure.station.sync.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.page;
import static zone.disclosure.station.store.SomeShelves.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Loading;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.courier.SomeCargo;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.incidents.internal.LoggedIncidents;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.Standing;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

/** What is wrong with a courier's stick is told beside it, and stands in the next report until a good stick came. */
class CourierDeskTest {
    private static final StationId HERE = new StationId("43992110120101");
    private static final StationId ELSEWHERE = new StationId("43992110120201");

    @TempDir
    Path folder;

    private final PocketHeadquarters headquarters = new PocketHeadquarters(CLOCK, 4);
    private final Incidents incidents = new LoggedIncidents(CLOCK);
    private Registration registration;
    private SomeShelves some;
    private Account account;
    private CourierDesk desk;

    @BeforeEach
    void open() {
        registration = new OfThem(new SomeRegistration(), headquarters);
        some = new SomeShelves(folder, registration);
        var stores = new LinkLoop.Stores(some.shelving, some.blobs, some.outbox, some.mailbox);
        account = new Account(
                some.shelf,
                stores,
                some.outbox,
                some.mailbox,
                new Folders(folder),
                new NoPrinter(new Condition.Ready("")),
                incidents);
        var link = new StationLink(registration, stores, account, new Logbook(incidents, CLOCK), CLOCK, false);
        desk = new CourierDesk(registration, link, stores, account, incidents, CLOCK);
        HERE.place().lineage().forEach(headquarters::trimLog);
        headquarters.publish(page(1), page(2));
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void aStickThatIsPulledOutIsOnTheBoardUntilItWasTakenWhole() throws IOException {
        var stick = written(headquarters, HERE);

        assertRefused("K-214", failing(stick, "the stick was pulled out"));
    }

    @Test
    void aStickThatLacksAFileIsOnTheBoardUntilAWholeOneCame() throws IOException {
        var stick = written(headquarters, HERE);
        try (var parts = Files.walk(stick.resolve("disclosure-zone").resolve(Stick.PARTS))) {
            for (var part : parts.filter(Files::isRegularFile).toList()) {
                Files.delete(part);
            }
        }

        assertRefused("K-214", sure(stick));
    }

    @Test
    void aStickOfAnotherCountyIsOnTheBoardUntilOursCame() throws IOException {
        var foreign = new PocketHeadquarters(CLOCK, 4);
        HERE.place().lineage().forEach(foreign::trimLog);
        foreign.publish(page(7));

        assertRefused("K-215", sure(written(foreign, HERE)));
    }

    @Test
    void aStickForOthersIsOnTheBoardUntilOursCame() throws IOException {
        assertRefused("K-216", sure(written(headquarters, ELSEWHERE)));
    }

    @Test
    void aFullStickIsOnTheBoardAndWhatWasReadStays() throws IOException {
        var full = failing(written(headquarters, HERE), "No space left on device");

        assertThat(desk.take(full, _ -> {})).isFalse();

        assertThat(codes()).containsExactly("K-217");
        assertThat(some.shelving.holdings(COUNTY)).hasSize(2);
        assertMended();
    }

    private void assertRefused(String code, Stick stick) throws IOException {
        var said = new java.util.ArrayList<String>();

        assertThat(desk.take(stick, said::add)).isFalse();

        assertThat(said.getLast()).startsWith(code);
        assertThat(codes()).containsExactly(code);
        assertMended();
    }

    private void assertMended() throws IOException {
        assertThat(desk.take(sure(written(headquarters, HERE)), _ -> {})).isTrue();
        assertThat(codes()).isEmpty();
        assertThat(some.shelving.holdings(COUNTY)).isEqualTo(headquarters.shown(COUNTY));
    }

    /** What the next report tells headquarters. */
    private List<String> codes() {
        return account.report(registration.identity().orElseThrow(), "test", CLOCK).health().mishaps().stream()
                .map(Health.Mishap::code)
                .toList();
    }

    private Path written(PocketHeadquarters by, StationId station) throws IOException {
        var stick = Files.createTempDirectory(folder, "stick");
        new Loading(sure(stick), new SomeCargo(by), (_, _, _) -> {}).run(List.of(station));
        return stick;
    }

    private static Stick sure(Path stick) {
        return new Stick(stick, Stick.Step.SURE);
    }

    /** Fails when this station's own sheaf is written on it, which is after everything was read. */
    private static Stick failing(Path stick, String words) {
        return new Stick(stick, step -> {
            if (step.startsWith("open " + Stick.BACK)) {
                throw new IOException(words);
            }
        });
    }

    /** A station that was enrolled by a headquarters in memory. */
    private record OfThem(SomeRegistration own, PocketHeadquarters headquarters) implements Registration {
        @Override
        public Standing standing() {
            var usual = own.identity().orElseThrow();
            return new Standing.Enrolled(new Identity(
                    usual.id(),
                    usual.name(),
                    usual.scopes(),
                    headquarters.sealing(),
                    usual.envelope(),
                    usual.cluster(),
                    usual.members(),
                    usual.portal(),
                    usual.brand()));
        }

        @Override
        public String software() {
            return own.software();
        }

        @Override
        public Bytes seal(Label label, Bytes payload) {
            return own.seal(label, payload);
        }
    }
}

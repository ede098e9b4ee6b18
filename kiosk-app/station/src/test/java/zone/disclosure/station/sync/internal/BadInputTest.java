package zone.disclosure.station.sync.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.page;
import static zone.disclosure.station.store.SomeShelves.CLOCK;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.NoRoom;
import zone.disclosure.link.Round;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.link.pocket.Weather;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.incidents.internal.LoggedIncidents;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

/**
 * What must not be believed changes nothing on the shelf, stands in the next report under its code, so that
 * headquarters' board shows it, and is over by itself once what arrives is good again.
 */
class BadInputTest {
    @TempDir
    Path folder;

    private final SomeRegistration registration = new SomeRegistration();
    private final Incidents incidents = new LoggedIncidents(CLOCK);
    private final Logbook logbook = new Logbook(incidents, CLOCK);
    private final PocketHeadquarters headquarters = new PocketHeadquarters(CLOCK, 4);
    private SomeShelves some;

    @BeforeEach
    void open() {
        some = new SomeShelves(folder, registration);
        headquarters.publish(pages(1, 3));
        sync();
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void aBrokenSealIsOnTheBoardUntilAGoodOneComes() {
        headquarters.publish(page(4));

        assertRefused("K-202", "head", flipped());
    }

    @Test
    void aForeignKeyIsOnTheBoardUntilOursComes() {
        var foreign = new PocketHeadquarters(CLOCK, 4).publish(pages(1, 9));
        headquarters.publish(page(4));

        assertRefused("K-202", "head", foreign.head(COUNTY).orElseThrow());
    }

    @Test
    void anOldHeadWithALowerNumberIsOnTheBoardWhenItComesAgain() {
        var old = headquarters.head(COUNTY).orElseThrow();
        headquarters.publish(page(4));
        sync();
        headquarters.weather(deliver("head", old));

        sync();
        assertThat(codes()).as("one may have been overtaken on its way").isEmpty();
        assertRefused("K-203", "head", old);
    }

    @Test
    void aDigestThatDoesNotFitIsOnTheBoardUntilTheRightOneComes() {
        headquarters.trimLog(COUNTY);
        var before = headquarters.digest("e1/" + COUNTY.code() + "/3").orElseThrow();
        headquarters.publish(pages(4, 6));
        headquarters.trimLog(COUNTY);

        assertRefused("K-202", "digest", before);
    }

    @Test
    void aFullDiskInMidRoundIsOnTheBoardUntilThereIsRoom() throws SQLException {
        var before = holdings();
        room(0);
        headquarters.publish(pages(4, 300));

        sync();

        assertThat(codes()).containsExactly("K-301");
        assertThat(holdings()).isEqualTo(before);
        assertThat(some.shelf.page(page(1).id())).isPresent();
        room(100_000);
        assertMended();
    }

    private void assertRefused(String code, String kind, Bytes instead) {
        assertRefused(code, kind, deliver(kind, instead));
    }

    private void assertRefused(String code, String kind, Weather weather) {
        var before = holdings();
        headquarters.weather(weather);

        sync();

        assertThat(codes()).as(kind).containsExactly(code);
        assertThat(holdings()).isEqualTo(before);
        headquarters.weather(Weather.GOOD);
        assertMended();
    }

    private void assertMended() {
        sync();
        assertThat(codes()).isEmpty();
        assertThat(holdings()).isEqualTo(headquarters.shown(COUNTY));
    }

    /** As the link's rounds do. */
    private void sync() {
        try {
            new Round(headquarters, some.shelving, headquarters.sealing())
                    .catchUp(List.of(COUNTY), logbook::roundEnded);
        } catch (NoRoom e) {
            logbook.failed("rounds", e);
        }
    }

    /** What the next report tells headquarters. */
    private List<String> codes() {
        var stores = new LinkLoop.Stores(some.shelving, some.blobs, some.outbox, some.mailbox);
        var account = new Account(
                some.shelf,
                stores,
                some.outbox,
                some.mailbox,
                new Folders(folder),
                new NoPrinter(new Condition.Ready("")),
                incidents);
        return account.report(registration.identity().orElseThrow(), "test", CLOCK).health().mishaps().stream()
                .map(Health.Mishap::code)
                .toList();
    }

    private Map<PageId, Sha256> holdings() {
        return some.shelving.holdings(COUNTY);
    }

    private void room(int pages) throws SQLException {
        try (var connection = some.database.writer().getConnection();
                var statement = connection.createStatement()) {
            long now;
            try (var row = statement.executeQuery("pragma page_count")) {
                row.next();
                now = row.getLong(1);
            }
            statement.execute("pragma max_page_count = " + (now + pages));
        }
    }

    private static Page[] pages(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> page(number)).toArray(Page[]::new);
    }

    private static Weather deliver(String kind, Bytes instead) {
        return new Weather() {
            @Override
            public Bytes delivered(String what, Bytes value) {
                return what.equals(kind) ? instead : value;
            }
        };
    }

    private static Weather flipped() {
        return new Weather() {
            @Override
            public Bytes delivered(String what, Bytes value) {
                var bytes = value.toArray();
                bytes[bytes.length - 3] ^= 1;
                return Bytes.of(bytes);
            }
        };
    }
}

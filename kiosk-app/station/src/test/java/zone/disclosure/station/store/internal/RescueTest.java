package zone.disclosure.station.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zone.disclosure.station.store.SomePages.page;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.link.NoRoom;
import zone.disclosure.link.Position;
import zone.disclosure.link.Sendings;
import zone.disclosure.link.ShelfChange;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.incidents.internal.LoggedIncidents;
import zone.disclosure.station.store.SomePages;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

class RescueTest {
    private static final int PAGE_SIZE = 4096;

    @TempDir
    Path folder;

    private final SomeRegistration registration = new SomeRegistration();
    private final Incidents incidents = new LoggedIncidents(SomeShelves.CLOCK);

    @Test
    void aWholeDatabaseIsLeftAlone() {
        try (var some = new SomeShelves(folder, registration)) {
            some.put(page(1));
        }

        try (var database = rescued()) {
            assertThat(new SqliteShelving(database, SomeShelves.CLOCK, _ -> {}).holdings(SomePages.COUNTY))
                    .hasSize(1);
            assertThat(incidents.open()).isEmpty();
        }
    }

    @Test
    void aDamagedDatabaseIsBegunAnewAndKeepsWhatItOwes() throws IOException {
        long root;
        try (var some = new SomeShelves(folder, registration)) {
            some.put(page(1), page(2));
            some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[10]));
            root = some.database
                    .read()
                    .sql("select rootpage from sqlite_master where name = 'page_by_kind'")
                    .query(Long.class)
                    .single();
        }
        damage((root - 1) * PAGE_SIZE, PAGE_SIZE);

        try (var database = rescued()) {
            assertThat(new SqliteShelving(database, SomeShelves.CLOCK, _ -> {}).holdings(SomePages.COUNTY))
                    .isEmpty();
            var outbox = new SqliteOutbox(database, registration, SomeShelves.CLOCK, _ -> {});
            assertThat(outbox.waiting()).isEqualTo(1);
            outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[10]));
            assertThat(outbox.owed("e1", 0, 9)).hasSize(2);
        }
        assertThat(incidents.open()).extracting(Incidents.Open::incident).containsExactly(Incident.SHELF_REBUILT);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("shelf.db.damaged-20261120-040000");
        }
    }

    @Test
    void submissionsThatCannotBeReadAreSaidToBeLost() throws IOException {
        Files.writeString(folder.resolve("shelf.db"), "这不是数据库".repeat(1000));

        rescued().close();

        assertThat(incidents.open())
                .extracting(Incidents.Open::incident)
                .containsExactlyInAnyOrder(Incident.SHELF_REBUILT, Incident.OUTBOX_LOST);
    }

    @Test
    void aFullDiskStopsTheRoundAndTheOldShelfStaysReadable() {
        try (var some = new SomeShelves(folder, registration)) {
            some.put(page(1));
            int pages = some.database
                    .write()
                    .sql("pragma page_count")
                    .query(Integer.class)
                    .single();
            some.database
                    .write()
                    .sql("pragma max_page_count = " + pages)
                    .query(Integer.class)
                    .single();
            var parcels = IntStream.range(2, 200)
                    .mapToObj(number -> PageParcel.pack(page(number)))
                    .toList();

            assertThatThrownBy(() -> some.shelving.stage(parcels)).isInstanceOf(NoRoom.class);

            assertThat(some.shelf.page(page(1).id())).contains(page(1));
            var quiet = new ShelfChange(
                    new Position(SomePages.COUNTY, "e1", 2, SomeShelves.NOON), Map.of(), Set.of(page(1).id()));
            some.shelving.apply(quiet);
            assertThat(some.shelf.page(page(1).id())).isEmpty();
        }
    }

    @Test
    void aFullDiskTakesNoSubmissionHalfAndLosesNone() {
        try (var some = new SomeShelves(folder, registration)) {
            some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[10]));
            limit(some, "pragma page_count");

            assertThatThrownBy(() -> some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[100_000])))
                    .isInstanceOf(NoRoom.class);
            assertThat(some.outbox.owed("e1", 0, 9)).hasSize(1);

            limit(some, "select 1000000");
            some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[10]));
            assertThat(some.outbox.owed("e1", 0, 9))
                    .extracting(Sendings.Sending::serial)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void aDamagedDatabaseDoesNotMakeTheStationObeyAgain() throws IOException {
        var letter = new Letter(
                UUID.randomUUID(),
                1,
                SomeShelves.NOON,
                Letter.Kind.CHORE,
                Codec.write(new Chore(Chore.What.TEST_PAGE)));
        var mail = new MailPage("e1", new StationId("43992110120101"), 1, List.of(letter));
        long root;
        try (var some = new SomeShelves(folder, registration)) {
            some.mailbox.take(mail);
            some.mailbox.answer(letter.id(), true, "好");
            root = some.database
                    .read()
                    .sql("select rootpage from sqlite_master where name = 'page_by_kind'")
                    .query(Long.class)
                    .single();
        }
        damage((root - 1) * PAGE_SIZE, PAGE_SIZE);

        try (var database = rescued()) {
            var mailbox = new SqliteMailbox(database, SomeShelves.CLOCK, _ -> {});
            mailbox.take(mail);
            assertThat(mailbox.waiting()).isEmpty();
            assertThat(mailbox.answers()).hasSize(1);
        }
    }

    private static void limit(SomeShelves some, String pages) {
        int most = some.database.write().sql(pages).query(Integer.class).single();
        some.database
                .write()
                .sql("pragma max_page_count = " + most)
                .query(Integer.class)
                .single();
    }

    @Test
    void aPageThatRottedOnTheDiskIsNeverShown() {
        try (var some = new SomeShelves(folder, registration)) {
            some.put(page(1), page(2));
            some.database
                    .write()
                    .sql("update parcel set content = x'00' where hash = (select parcel from page where id = :id)")
                    .param("id", page(1).id().value())
                    .update();

            assertThatThrownBy(() -> some.shelf.page(page(1).id())).isInstanceOf(BrokenSeal.class);

            assertThat(some.damaged).containsExactly(page(1).id());
            some.shelving.discard(page(1).id());
            assertThat(some.shelving.holdings(SomePages.COUNTY)).containsOnlyKeys(page(2).id());
        }
    }

    private Database rescued() {
        return new Rescue(folder.resolve("shelf.db"), incidents, SomeShelves.CLOCK).open();
    }

    private void damage(long from, int length) throws IOException {
        var rubbish = new byte[length];
        Arrays.fill(rubbish, (byte) 0xA5);
        try (var file = new RandomAccessFile(folder.resolve("shelf.db").toFile(), "rw")) {
            file.seek(from);
            file.write(rubbish);
        }
    }
}

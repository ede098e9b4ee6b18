package zone.disclosure.link.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Loading;
import zone.disclosure.contract.courier.Sheaf;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickGone;
import zone.disclosure.contract.courier.StickRefused;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Party;
import zone.disclosure.link.Round;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.SomePages;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

/** A courier between a headquarters in memory and a real SQLite store. */
class VisitTest {
    private static final StationId STATION = new StationId("43992110120101");
    private static final byte[] FILE = "附件".repeat(200_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final SomeRegistration registration = new SomeRegistration();
    private PocketHeadquarters headquarters = new PocketHeadquarters(SomeShelves.CLOCK, 4);
    private SomeCargo cargo;
    private SomeShelves some;
    private Path stick;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        begin("station");
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void oneRoundTripServesAVillageWithoutALine() throws IOException {
        headquarters.publish(pages(1, 30)).publish(withFile());
        load();

        assertThat(visit()).isInstanceOf(Visit.Outcome.Full.class);
        assertEqual();
        assertThat(some.blobs.missing(9)).isEmpty();

        var slip = some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[] {1}));
        assertThat(visit().given().carried()).isEqualTo(1);
        takeBack();
        headquarters.withdraw(COUNTY, page(8).id());
        load();

        assertThat(visit().given().carried()).isZero();
        assertThat(some.outbox.status(slip)).get().isInstanceOf(Outbox.Sent.Acknowledged.class);
        assertThat(some.shelf.page(page(8).id())).isEmpty();
        assertEqual();
    }

    @Test
    void aNewEpochIsFollowedAndEverythingIsOfferedAgain() throws IOException {
        headquarters.publish(pages(1, 9));
        load();
        some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[] {1}));
        visit();
        takeBack();
        load();
        assertThat(visit().given().carried()).isZero();

        headquarters.withdraw(COUNTY, page(3).id());
        headquarters.beginEpoch();
        load();

        assertThat(visit().given().carried()).isEqualTo(1);
        assertEqual();
    }

    @Test
    void whatLiesOnTheStickIsNotWrittenAgainAndWhatWasWithdrawnGoes() throws IOException {
        headquarters.publish(pages(1, 400)).publish(withFile());
        assertThat(load().parcels()).isEqualTo(401);

        assertThat(load()).satisfies(again -> {
            assertThat(again.parcels()).isZero();
            assertThat(again.attachments()).isZero();
        });

        headquarters.withdraw(COUNTY, withFile().id());
        load();
        assertThat(onStick()).noneMatch(name -> name.startsWith(Stick.FILES));
        assertThat(onStick()).noneMatch(name -> name.endsWith(".half"));
    }

    @Test
    void otherPeoplesFilesAreLeftAlone() throws IOException {
        headquarters.publish(pages(1, 3));
        var photo = Files.writeString(stick.resolve("photo.jpg"), "x");
        var note = Files.writeString(
                Files.createDirectories(stick.resolve("disclosure-zone/files/ab"))
                        .resolve("note.txt"),
                "x");

        load();
        load();

        assertThat(photo).exists();
        assertThat(note).exists();
    }

    @Test
    void anOlderStickChangesNothing() throws IOException {
        headquarters.publish(pages(1, 3));
        load();
        var old = copy("old");
        headquarters.publish(pages(4, 6));
        load();
        visit();
        var shown = some.shelving.holdings(COUNTY);
        stick = old;

        assertThat(visit())
                .isInstanceOfSatisfying(
                        Visit.Outcome.Full.class,
                        full -> assertThat(full.taken().rounds().get(COUNTY))
                                .isInstanceOfSatisfying(
                                        Round.Outcome.Refused.class,
                                        refused -> assertThat(refused.reason()).isEqualTo(Round.Reason.OLD_HEAD)));
        assertThat(some.shelving.holdings(COUNTY)).isEqualTo(shown);
    }

    @Test
    void aStickOfAnotherCountyOrForAnotherStationIsRefusedWhole() throws IOException {
        headquarters.publish(pages(1, 3));
        load(new StationId("43992110120201"));
        assertRefused(StickRefused.Reason.OTHER_STATIONS);

        var foreign = new PocketHeadquarters(SomeShelves.CLOCK, 4);
        foreign.publish(pages(1, 3));
        new Loading(new Stick(stick, Stick.Step.SURE), cargoOf(foreign), (_, _, _) -> {}).run(List.of(STATION));
        assertRefused(StickRefused.Reason.FOREIGN);
        assertThat(some.shelving.position(COUNTY)).isEmpty();
        assertThat(onStick()).noneMatch(name -> name.startsWith(Stick.BACK));
    }

    @Test
    void aChangedParcelIsNotUsedAndIsWrittenAgain() throws IOException {
        headquarters.publish(pages(1, 5));
        load();
        var part = stick.resolve("disclosure-zone")
                .resolve(onStick().stream()
                        .filter(name -> name.startsWith(Stick.PARTS))
                        .findFirst()
                        .orElseThrow());
        var content = Files.readAllBytes(part);
        content[content.length / 2] ^= 1;
        Files.write(part, content);

        visitQuietly();
        assertThat(some.shelving.holdings(COUNTY)).isEmpty();

        assertThat(load().parcels()).isEqualTo(5);
        visit();
        assertEqual();
    }

    @Test
    void aStickPulledOutAtHeadquartersServesAsBeforeAndTheNextWritingGoesOn() throws IOException {
        for (int failAt = 1; failAt < 500; failAt++) {
            begin("hq-" + failAt);
            headquarters.publish(pages(1, 10));
            load();
            headquarters.publish(pages(11, 130)).publish(withFile());
            headquarters.withdraw(COUNTY, page(2).id());
            try {
                loadPulledAt(failAt);
                visit();
                assertEqual();
                return; // ran to the end: it was pulled at every earlier step once
            } catch (StickGone expected) {
                // Whatever lies there, the station shows one edition whole, or none.
                visitQuietly();
                assertThat(some.shelving.holdings(COUNTY).size()).isIn(10, 130);
                load();
                visit();
                assertEqual();
                assertThat(onStick()).noneMatch(name -> name.endsWith(".half"));
            }
        }
        fail("the writing never finished");
    }

    @Test
    void aStickPulledOutAtTheStationLosesNothing() throws IOException {
        for (int failAt = 1; failAt < 500; failAt++) {
            begin("station-" + failAt);
            headquarters.publish(pages(1, 60)).publish(withFile());
            load();
            var slip = some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[] {1}));
            try {
                visit(pulledAt(failAt));
                return;
            } catch (StickGone expected) {
                takeBack();
                visit();
                assertEqual();
                takeBack();
                assertThat(headquarters.inbox()).containsOnlyKeys(slip);
                load();
                visit();
                assertThat(some.outbox.status(slip)).get().isInstanceOf(Outbox.Sent.Acknowledged.class);
            }
        }
        fail("the visit never finished");
    }

    @Test
    void aLinkOnTheStickLeadsNowhere() throws IOException {
        headquarters.publish(pages(1, 3));
        load();
        var secret = Files.createDirectory(folder.resolve("secret"));
        Files.createSymbolicLink(stick.resolve("disclosure-zone").resolve(Stick.BACK), secret);

        assertThatThrownBy(this::visit).isInstanceOf(StickGone.class);
        assertThat(secret).isEmptyDirectory();
    }

    private void begin(String name) throws IOException {
        if (some != null) {
            some.close();
        }
        stick = Files.createDirectories(folder.resolve("stick-" + name));
        headquarters = new PocketHeadquarters(SomeShelves.CLOCK, 4);
        cargo = cargoOf(headquarters);
        some = new SomeShelves(Files.createDirectory(folder.resolve(name)), registration);
    }

    private SomeCargo cargoOf(PocketHeadquarters whose) throws IOException {
        // Every scope of the station is known to it.
        STATION.place().lineage().forEach(whose::trimLog);
        var made = new SomeCargo(whose);
        made.attachments.put(Sha256.of(FILE), Files.write(folder.resolve("file"), FILE));
        return made;
    }

    private Loading.Loaded load() {
        return load(STATION);
    }

    private Loading.Loaded load(StationId station) {
        return new Loading(new Stick(stick, Stick.Step.SURE), cargo, (_, _, _) -> {}).run(List.of(station));
    }

    private void loadPulledAt(int step) {
        new Loading(pulledAt(step), cargo, (_, _, _) -> {}).run(List.of(STATION));
    }

    private Stick pulledAt(int step) {
        var left = new int[] {step};
        return new Stick(stick, what -> {
            left[0]--;
            if (left[0] <= 0) {
                throw new IOException("pulled out before: " + what);
            }
        });
    }

    private Visit.Outcome visit() {
        return visit(new Stick(stick, Stick.Step.SURE));
    }

    private Visit.Outcome visit(Stick at) {
        var party = new Party(STATION, STATION.place().lineage(), headquarters.sealing(), registration::seal);
        return new Visit(
                        at,
                        party,
                        new LinkLoop.Stores(some.shelving, some.blobs, some.outbox, some.mailbox),
                        SomeShelves.CLOCK)
                .run(VisitTest::report, new Visit.Progress() {
                    @Override
                    public void round(Scope scope, Round.Outcome outcome) {}

                    @Override
                    public void chunk() {}
                });
    }

    private void visitQuietly() {
        try {
            visit();
        } catch (StickRefused refused) {
            assertThat(refused.reason()).isEqualTo(StickRefused.Reason.NOT_WHOLE);
        }
    }

    /** What the real headquarters does with a station's sheaf, without its checks. */
    private void takeBack() {
        var file = new Stick(stick, Stick.Step.SURE).find(Stick.back(STATION));
        if (file.isEmpty()) {
            return;
        }
        try (var sheaf = Sheaf.open(file.get())) {
            for (var key : sheaf.keys()) {
                var words = key.split("/", -1);
                if (words.length == 3) {
                    var id = UUID.fromString(words[2]);
                    headquarters.submit(STATION, id, sheaf.read(key, 1_000_000).orElseThrow());
                    cargo.carried.add(id);
                }
            }
        }
    }

    private static Report report() {
        return new Report(STATION, SomeShelves.NOON, "station of a test", List.of(), 0, 0, 0, "none", Health.FINE);
    }

    private void assertRefused(StickRefused.Reason reason) {
        assertThatThrownBy(this::visit)
                .isInstanceOfSatisfying(
                        StickRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void assertEqual() {
        assertThat(some.shelving.holdings(COUNTY)).isEqualTo(headquarters.shown(COUNTY));
    }

    private List<String> onStick() throws IOException {
        var root = stick.resolve("disclosure-zone");
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private Path copy(String name) throws IOException {
        var to = folder.resolve(name);
        for (var file : onStick()) {
            var target = to.resolve("disclosure-zone").resolve(file);
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(stick.resolve("disclosure-zone").resolve(file), target);
        }
        return to;
    }

    private static Page withFile() {
        return page(999, 1, COUNTY, Kind.NOTICE, List.of(SomePages.file(FILE)), List.of());
    }

    private static Page[] pages(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> page(number)).toArray(Page[]::new);
    }
}

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Loading;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.courier.StickGone;
import zone.disclosure.contract.courier.StickRefused;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.link.Round;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.SomeShelves;

/** A courier between a headquarters in memory and a real SQLite store. */
class VisitTest {
    @TempDir
    Path folder;

    private SomeVillage village;

    @BeforeEach
    void open() throws IOException {
        village = new SomeVillage(folder);
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void oneRoundTripServesAVillageWithoutALine() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 30)).publish(SomeVillage.withFile());
        village.load();

        assertThat(village.visit()).isInstanceOf(Visit.Outcome.Full.class);
        assertEqual();
        assertThat(village.some.blobs.missing(9)).isEmpty();

        var slip = village.some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[] {1}));
        assertThat(village.visit().given().carried()).isEqualTo(1);
        village.takeBack();
        village.headquarters.withdraw(COUNTY, page(8).id());
        village.load();

        assertThat(village.visit().given().carried()).isZero();
        assertThat(village.some.outbox.status(slip)).get().isInstanceOf(Outbox.Sent.Acknowledged.class);
        assertThat(village.some.shelf.page(page(8).id())).isEmpty();
        assertEqual();
    }

    @Test
    void aNewEpochIsFollowedAndEverythingIsOfferedAgain() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 9));
        village.load();
        village.some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[] {1}));
        village.visit();
        village.takeBack();
        village.load();
        assertThat(village.visit().given().carried()).isZero();

        village.headquarters.withdraw(COUNTY, page(3).id());
        village.headquarters.beginEpoch();
        village.load();

        assertThat(village.visit().given().carried()).isEqualTo(1);
        assertEqual();
    }

    @Test
    void whatLiesOnTheStickIsNotWrittenAgainAndWhatWasWithdrawnGoes() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 400)).publish(SomeVillage.withFile());
        assertThat(village.load().parcels()).isEqualTo(401);

        assertThat(village.load()).satisfies(again -> {
            assertThat(again.parcels()).isZero();
            assertThat(again.attachments()).isZero();
        });

        village.headquarters.withdraw(COUNTY, SomeVillage.withFile().id());
        village.load();
        assertThat(village.onStick()).noneMatch(name -> name.startsWith(Stick.FILES));
        assertThat(village.onStick()).noneMatch(name -> name.endsWith(".half"));
    }

    @Test
    void otherPeoplesFilesAreLeftAlone() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 3));
        var photo = Files.writeString(village.stick.resolve("photo.jpg"), "x");
        var note = Files.writeString(
                Files.createDirectories(village.stick.resolve("disclosure-zone/files/ab"))
                        .resolve("note.txt"),
                "x");

        village.load();
        village.load();

        assertThat(photo).exists();
        assertThat(note).exists();
    }

    @Test
    void anOlderStickChangesNothing() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 3));
        village.load();
        var old = village.copy("old");
        village.headquarters.publish(SomeVillage.pages(4, 6));
        village.load();
        village.visit();
        var shown = village.some.shelving.holdings(COUNTY);
        village.stick = old;

        assertThat(village.visit())
                .isInstanceOfSatisfying(
                        Visit.Outcome.Full.class,
                        full -> assertThat(full.taken().rounds().get(COUNTY))
                                .isInstanceOfSatisfying(
                                        Round.Outcome.Refused.class,
                                        refused -> assertThat(refused.reason()).isEqualTo(Round.Reason.OLD_HEAD)));
        assertThat(village.some.shelving.holdings(COUNTY)).isEqualTo(shown);
    }

    @Test
    void aStickOfAnotherCountyOrForAnotherStationIsRefusedWhole() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 3));
        village.load(new StationId("43992110120201"));
        assertRefused(StickRefused.Reason.OTHER_STATIONS);

        var foreign = new PocketHeadquarters(SomeShelves.CLOCK, 4);
        foreign.publish(SomeVillage.pages(1, 3));
        new Loading(new Stick(village.stick, Stick.Step.SURE), village.cargoOf(foreign), (_, _, _) -> {})
                .run(List.of(SomeVillage.STATION));
        assertRefused(StickRefused.Reason.FOREIGN);
        assertThat(village.some.shelving.position(COUNTY)).isEmpty();
        assertThat(village.onStick()).noneMatch(name -> name.startsWith(Stick.BACK));
    }

    @Test
    void aChangedParcelIsNotUsedAndIsWrittenAgain() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 5));
        village.load();
        var part = village.stick
                .resolve("disclosure-zone")
                .resolve(village.onStick().stream()
                        .filter(name -> name.startsWith(Stick.PARTS))
                        .findFirst()
                        .orElseThrow());
        var content = Files.readAllBytes(part);
        content[content.length / 2] ^= 1;
        Files.write(part, content);

        visitQuietly();
        assertThat(village.some.shelving.holdings(COUNTY)).isEmpty();

        assertThat(village.load().parcels()).isEqualTo(5);
        village.visit();
        assertEqual();
    }

    @Test
    void aStickPulledOutAtHeadquartersServesAsBeforeAndTheNextWritingGoesOn() throws IOException {
        for (int failAt = 1; failAt < 500; failAt++) {
            village.begin("hq-" + failAt);
            village.headquarters.publish(SomeVillage.pages(1, 10));
            village.load();
            village.headquarters.publish(SomeVillage.pages(11, 130)).publish(SomeVillage.withFile());
            village.headquarters.withdraw(COUNTY, page(2).id());
            try {
                village.loadPulledAt(failAt);
                village.visit();
                assertEqual();
                return; // ran to the end: it was pulled at every earlier step once
            } catch (StickGone expected) {
                // Whatever lies there, the station shows one edition whole, or none.
                visitQuietly();
                assertThat(village.some.shelving.holdings(COUNTY).size()).isIn(10, 130);
                village.load();
                village.visit();
                assertEqual();
                assertThat(village.onStick()).noneMatch(name -> name.endsWith(".half"));
            }
        }
        fail("the writing never finished");
    }

    @Test
    void aStickPulledOutAtTheStationLosesNothing() throws IOException {
        for (int failAt = 1; failAt < 500; failAt++) {
            village.begin("station-" + failAt);
            village.headquarters.publish(SomeVillage.pages(1, 60)).publish(SomeVillage.withFile());
            village.load();
            var slip = village.some.outbox.add(Submission.Kind.SLIP, _ -> Bytes.of(new byte[] {1}));
            try {
                village.visit(village.pulledAt(failAt));
                return;
            } catch (StickGone expected) {
                village.takeBack();
                village.visit();
                assertEqual();
                village.takeBack();
                assertThat(village.headquarters.inbox()).containsOnlyKeys(slip);
                village.load();
                village.visit();
                assertThat(village.some.outbox.status(slip)).get().isInstanceOf(Outbox.Sent.Acknowledged.class);
            }
        }
        fail("the visit never finished");
    }

    @Test
    void aLinkOnTheStickLeadsNowhere() throws IOException {
        village.headquarters.publish(SomeVillage.pages(1, 3));
        village.load();
        var secret = Files.createDirectory(folder.resolve("secret"));
        Files.createSymbolicLink(village.stick.resolve("disclosure-zone").resolve(Stick.BACK), secret);

        assertThatThrownBy(village::visit).isInstanceOf(StickGone.class);
        assertThat(secret).isEmptyDirectory();
    }

    private void visitQuietly() {
        try {
            village.visit();
        } catch (StickRefused refused) {
            assertThat(refused.reason()).isEqualTo(StickRefused.Reason.NOT_WHOLE);
        }
    }

    private void assertRefused(StickRefused.Reason reason) {
        assertThatThrownBy(village::visit)
                .isInstanceOfSatisfying(
                        StickRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void assertEqual() {
        assertThat(village.some.shelving.holdings(COUNTY)).isEqualTo(village.headquarters.shown(COUNTY));
    }
}

package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static zone.disclosure.station.store.SomePages.COUNTY;
import static zone.disclosure.station.store.SomePages.file;
import static zone.disclosure.station.store.SomePages.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.link.pocket.Weather;
import zone.disclosure.station.store.SomeShelves;

/** Attachments over a real store, in chunks of four bytes. */
class AttachmentRunTest {
    private static final int CHUNK = 4;
    private static final byte[] CONTENT = "补贴名单，共十四字节多".getBytes(StandardCharsets.UTF_8);
    private static final Sha256 HASH = Sha256.of(CONTENT);

    @TempDir
    Path folder;

    private final PocketHeadquarters headquarters = new PocketHeadquarters(SomeShelves.CLOCK, CHUNK);
    private SomeShelves some;
    private Orders orders = Orders.USUAL;

    @BeforeEach
    void open() {
        some = shelves(folder);
        headquarters.keep(CONTENT);
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void anAttachmentThatWasCutOffGoesOnWhereItStopped() throws IOException {
        var asked = new ArrayList<String>();
        headquarters.weather(new Weather() {
            @Override
            public void asked(String what) {
                asked.add(what);
            }
        });

        run().run(() -> asked.size() < 3);
        assertThat(some.shelf.blob(HASH)).isEmpty();
        run().run(() -> true);

        assertThat(asked).hasSize((CONTENT.length + CHUNK - 1) / CHUNK);
        assertThat(Files.readAllBytes(some.shelf.blob(HASH).orElseThrow())).isEqualTo(CONTENT);
    }

    @Test
    void anAttachmentWithAnotherHashIsThrownAway() {
        headquarters.weather(new Weather() {
            @Override
            public Bytes delivered(String what, Bytes value) {
                return Bytes.of(new byte[value.size()]);
            }
        });

        assertThat(run().run(() -> true).wrong()).containsExactly(HASH);

        assertThat(some.shelf.blob(HASH)).isEmpty();
        headquarters.weather(Weather.GOOD);
        assertThat(run().run(() -> true).whole()).containsExactly(HASH);
    }

    @Test
    void anAttachmentNoPageNamesIsLetGo() {
        run().run(() -> true);
        some.put(page(1, 2, COUNTY, Kind.NOTICE, List.of(), List.of()));

        run().run(() -> true);

        assertThat(some.shelf.blob(HASH)).isEmpty();
    }

    @Test
    void aPowerCutNeverLeavesHalfAnAttachment() throws IOException {
        for (int failAt = 1; failAt < 100; failAt++) {
            some.close();
            var place = Files.createDirectory(folder.resolve("cut-" + failAt));
            some = shelves(place);
            var plug = new Plug();
            plug.pullAtStep(failAt);
            headquarters.weather(plug.weather());
            try {
                new AttachmentRun(headquarters, plug.before(some.blobs), () -> orders, SomeShelves.CLOCK, CHUNK)
                        .run(() -> true);
                assertThat(some.shelf.blob(HASH)).isPresent();
                return;
            } catch (Plug.PowerCut expected) {
                some.close();
                some = SomeShelves.in(place);
                some.shelf.blob(HASH).ifPresent(path -> assertThat(path).hasBinaryContent(CONTENT));
                headquarters.weather(Weather.GOOD);
                run().run(() -> true);
                assertThat(Files.readAllBytes(some.shelf.blob(HASH).orElseThrow()))
                        .isEqualTo(CONTENT);
            }
        }
        fail("the run never finished");
    }

    @Test
    void aDayHasItsBudgetAndARestartGivesNoSecondOne() {
        orders = new Orders(180, 1, 0, 0);
        some.blobs.fetched(LocalDate.now(SomeShelves.CLOCK), 1024 * 1024 - CHUNK);

        assertThat(run().run(() -> true).held()).containsExactly(HASH);

        some.close();
        some = SomeShelves.in(folder);
        assertThat(some.blobs.begun(HASH, CHUNK)).isEqualTo(CHUNK);
        assertThat(run().run(() -> true).held()).containsExactly(HASH);
        orders = new Orders(180, 2, 0, 0);
        assertThat(run().run(() -> true).whole()).containsExactly(HASH);
    }

    @Test
    void videosComeLastAndOnlyInTheirHours() {
        var video = "短片".getBytes(StandardCharsets.UTF_8);
        headquarters.keep(video);
        var clip = new Attachment("宣传片.MP4", "application/octet-stream", video.length, Sha256.of(video), false);
        some.put(page(1, 2, COUNTY, Kind.NOTICE, List.of(file(CONTENT), clip), List.of()));
        // It is noon in the village.
        orders = new Orders(180, 0, 22, 6);

        var tally = run().run(() -> true);

        assertThat(tally.whole()).containsExactly(HASH);
        assertThat(tally.held()).containsExactly(clip.hash());
        orders = new Orders(180, 0, 22, 13);
        assertThat(run().run(() -> true).whole()).containsExactly(clip.hash());
    }

    @Test
    void anAttachmentThatRottedIsNoticedLetGoAndFetchedAgain() throws IOException {
        run().run(() -> true);
        var file = some.shelf.blob(HASH).orElseThrow();
        var rotten = CONTENT.clone();
        rotten[5] ^= 1;
        Files.write(file, rotten);

        var run = run();
        assertThat(run.scrub()).containsExactly(HASH);
        assertThat(some.shelf.blob(HASH)).isEmpty();

        assertThat(run.run(() -> true).whole()).containsExactly(HASH);
        assertThat(some.shelf.blob(HASH).orElseThrow()).hasBinaryContent(CONTENT);
        assertThat(run().scrub()).isEmpty();
    }

    @Test
    void aTornAttachmentIsNeverShownToAReader() throws IOException {
        run().run(() -> true);
        Files.write(some.shelf.blob(HASH).orElseThrow(), new byte[3]);

        assertThat(some.shelf.blob(HASH)).isEmpty();

        assertThat(run().scrub()).containsExactly(HASH);
        assertThat(run().run(() -> true).whole()).containsExactly(HASH);
    }

    private AttachmentRun run() {
        return new AttachmentRun(headquarters, some.blobs, () -> orders, SomeShelves.CLOCK, CHUNK);
    }

    private static SomeShelves shelves(Path place) {
        return SomeShelves.in(place).put(page(1, 1, COUNTY, Kind.NOTICE, List.of(file(CONTENT)), List.of()));
    }
}

package zone.disclosure.station.printing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Sha256;
import zone.disclosure.station.printing.Leaves;
import zone.disclosure.station.printing.Picture;
import zone.disclosure.station.printing.Refusal;

/** Whatever a PDF does, it does to a process of its own. */
class HostilePdfTest {
    private static final Sha256 BLOB = Sha256.of(new byte[] {1});

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    private ChildPageImages images(Path pdf) {
        return new ChildPageImages(
                _ -> {
                    asked.incrementAndGet();
                    return Optional.of(pdf);
                },
                new RenderProcess(Duration.ofSeconds(8)),
                new PictureCache(folder.resolve("images"), 50_000_000, Clock.systemUTC()));
    }

    private Path file() {
        return folder.resolve("file.pdf");
    }

    @Test
    void aPageBecomesAPictureOfTheWidthThatWasAskedFor() throws IOException {
        var images = images(SomePdfs.framed(file(), PDRectangle.A4, 0, 2));

        assertThat(images.leaves(BLOB)).isEqualTo(new Leaves.Counted(2));
        assertThat(images.image(BLOB, 1, 800)).isInstanceOfSatisfying(Picture.Shown.class, shown -> {
            assertThat(shown.width()).isEqualTo(800);
            assertThat(shown.height()).isBetween(1131, 1132);
        });
        // The next page was made by the same process.
        assertThat(images.image(BLOB, 2, 780)).isInstanceOf(Picture.Shown.class);
        assertThat(asked).hasValue(2);
        assertThat(images.image(BLOB, 3, 800)).isEqualTo(new Picture.Refused(Refusal.NO_SUCH_PAGE));
    }

    @Test
    void aScanIsShownToo() throws IOException {
        var shown = (Picture.Shown) images(SomePdfs.scanned(file())).image(BLOB, 1, 1200);

        var picture = ImageIO.read(shown.file().toFile());

        assertThat(picture.getRGB(600, 350) & 0xff).isLessThan(30);
        assertThat(picture.getRGB(600, 1400) & 0xff).isGreaterThan(225);
    }

    @Test
    void aCountOfAThousandMillionPagesIsNotBelieved() throws IOException {
        assertThat(images(SomePdfs.countBomb(file())).leaves(BLOB)).isEqualTo(new Leaves.Counted(1));
    }

    @Test
    void pagesThatContainThemselvesAreRefused() throws IOException {
        assertThat(images(SomePdfs.loop(file())).leaves(BLOB)).isEqualTo(new Leaves.Refused(Refusal.TOO_MUCH));
    }

    @Test
    void aFormThatDrawsItselfIsGivenUpAndNotTriedAgain() throws IOException {
        var images = images(SomePdfs.selfCalling(file()));

        assertThat(images.image(BLOB, 1, 800)).isInstanceOf(Picture.Refused.class);
        assertThat(images.image(BLOB, 1, 800)).isInstanceOf(Picture.Refused.class);

        assertThat(asked).hasValue(1);
    }

    @Test
    void formsWithoutEndAreKilledInTime() throws IOException {
        assertThat(images(SomePdfs.nestedForms(file())).image(BLOB, 1, 800))
                .isEqualTo(new Picture.Refused(Refusal.TOO_MUCH));
    }

    @Test
    void aBombOfContentOnlyBurstsTheProcessOfItsOwn() throws IOException {
        assertThat(images(SomePdfs.flateBomb(file())).image(BLOB, 1, 800))
                .isEqualTo(new Picture.Refused(Refusal.TOO_MUCH));
    }

    @Test
    void aPageAsLargeAsACountyIsRefused() throws IOException {
        assertThat(images(SomePdfs.hugeBox(file())).image(BLOB, 1, 800))
                .isEqualTo(new Picture.Refused(Refusal.TOO_MUCH));
    }

    @Test
    void aPasswordKeepsUsOut() throws IOException {
        assertThat(images(SomePdfs.encrypted(file(), "secret")).leaves(BLOB))
                .isEqualTo(new Leaves.Refused(Refusal.LOCKED));
    }

    @Test
    void whatMayNotBePrintedMayStillBeRead() throws IOException {
        var images = images(SomePdfs.encrypted(file(), ""));

        assertThat(images.image(BLOB, 1, 400)).isInstanceOf(Picture.Shown.class);
        assertThat(images.paper(BLOB, 1, 1)).isEqualTo(new Picture.Refused(Refusal.LOCKED));
    }

    @Test
    void halfAFileIsBroken() throws IOException {
        assertThat(images(SomePdfs.truncated(file())).leaves(BLOB)).isEqualTo(new Leaves.Refused(Refusal.BROKEN));
    }

    @Test
    void whatIsNoPdfNeverReachesTheParser() throws IOException {
        Files.writeString(file(), "MZ");

        assertThat(images(file()).image(BLOB, 1, 800)).isEqualTo(new Picture.Refused(Refusal.NOT_PDF));
    }

    @Test
    void picturesThatNobodyLookedAtAreSweptFirst() throws IOException {
        var cache = new PictureCache(folder.resolve("images"), 1_000, Clock.systemUTC());
        var target = cache.folder(BLOB, 400);
        for (int page = 1; page <= 3; page++) {
            var file = Files.write(target.resolve(page + ".jpg"), new byte[600]);
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(page * 1_000L));
        }
        cache.picture(BLOB, 400, 1);

        cache.sweep();

        assertThat(target.resolve("1.jpg")).exists();
        assertThat(target.resolve("2.jpg")).doesNotExist();
        assertThat(target.resolve("3.jpg")).doesNotExist();
    }
}

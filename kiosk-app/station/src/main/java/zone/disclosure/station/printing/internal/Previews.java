package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import zone.disclosure.station.printing.Picture;
import zone.disclosure.station.printing.Refusal;

/** Pictures of print files. These we made ourselves, of text and pictures only, so they may be opened right here. */
final class Previews {
    /** A plan that nobody agreed to is a trace of a visitor, and goes. */
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Path folder;
    private final Clock clock;

    Previews(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    synchronized Picture picture(Path pdf, int sheet, int width) {
        if (width < 100 || width > 2_400) {
            throw new IllegalArgumentException("a picture is 100 to 2,400 pixels wide, not " + width);
        }
        var target = folder.resolve(pdf.getFileName() + "-" + sheet + "-" + width + ".png");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            if (sheet < 1 || sheet > document.getNumberOfPages()) {
                return new Picture.Refused(Refusal.NO_SUCH_PAGE);
            }
            var box = document.getPage(sheet - 1).getMediaBox();
            var image = new PDFRenderer(document).renderImage(sheet - 1, width / box.getWidth(), ImageType.RGB);
            ImageIO.write(image, "png", target.toFile());
            return new Picture.Shown(target, "image/png", image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException("a print file of ours cannot be shown: " + pdf, e);
        }
    }

    /** Removes a print file and its pictures. */
    void drop(Path pdf) {
        files().stream()
                .filter(file -> file.getFileName()
                        .toString()
                        .startsWith(pdf.getFileName().toString()))
                .forEach(Previews::delete);
    }

    /** Removes what nobody came back for. */
    void sweep() {
        var before = clock.instant().minus(KEPT);
        for (var file : files()) {
            try {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot look at " + file, e);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }
}

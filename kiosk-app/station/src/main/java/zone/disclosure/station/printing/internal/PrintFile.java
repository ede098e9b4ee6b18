package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import zone.disclosure.contract.Bytes;

/** Puts sheets together into the one file that goes to the printer. Foreign pages come in as pictures only. */
final class PrintFile {
    private PrintFile() {}

    /** What one item brings. */
    sealed interface Part {
        Stamp stamp();

        /** Our own sheets, as a PDF we made. */
        record Own(Bytes pdf, Stamp stamp) implements Part {}

        /** Pictures of a foreign file's pages, grey, at {@link Paper#DPI}. */
        record Pictures(List<Path> files, Stamp stamp) implements Part {
            public Pictures {
                files = List.copyOf(files);
            }
        }
    }

    /** Writes the file, whole or not at all. */
    static void write(List<Part> parts, Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        var sources = new ArrayList<PDDocument>();
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var stamper = new Stamper(document);
            for (var piece : parts) {
                switch (piece) {
                    case Part.Own(var pdf, var stamp) -> {
                        var source = Loader.loadPDF(pdf.toArray());
                        sources.add(source);
                        int sheets = source.getNumberOfPages();
                        for (int i = 0; i < sheets; i++) {
                            stamper.stamp(document.importPage(source.getPage(i)), stamp, i + 1, sheets);
                        }
                    }
                    case Part.Pictures(var files, var stamp) -> {
                        for (int i = 0; i < files.size(); i++) {
                            stamper.stamp(picture(document, files.get(i)), stamp, i + 1, files.size());
                        }
                    }
                }
            }
            document.save(part.toFile());
        } finally {
            for (var source : sources) {
                source.close();
            }
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How many sheets a PDF of ours has. */
    static int count(Bytes pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toArray())) {
            return document.getNumberOfPages();
        }
    }

    /** A picture in the middle above the band, on A4 turned as it is; made smaller when needed, never larger. */
    private static PDPage picture(PDDocument document, Path file) throws IOException {
        PDImageXObject image;
        try (var stream = Files.newInputStream(file)) {
            image = JPEGFactory.createFromStream(document, stream);
        }
        boolean wide = image.getWidth() > image.getHeight();
        float paperWidth = wide ? Paper.LONG : Paper.SHORT;
        float paperHeight = wide ? Paper.SHORT : Paper.LONG;
        float width = image.getWidth() * 72f / Paper.DPI;
        float height = image.getHeight() * 72f / Paper.DPI;
        float scale = Math.min(1, Math.min(paperWidth / width, (paperHeight - Paper.BAND) / height));
        var page = new PDPage(new PDRectangle(paperWidth, paperHeight));
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.drawImage(
                    image,
                    (paperWidth - width * scale) / 2,
                    Paper.BAND + (paperHeight - Paper.BAND - height * scale) / 2,
                    width * scale,
                    height * scale);
        }
        return page;
    }
}

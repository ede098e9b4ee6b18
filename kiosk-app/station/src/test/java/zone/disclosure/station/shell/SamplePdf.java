package zone.disclosure.station.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import zone.disclosure.contract.Bytes;

/** A form of three pages, drawn for the tests. */
final class SamplePdf {
    static final Bytes FORM = draw(3);

    private SamplePdf() {}

    private static Bytes draw(int pages) {
        try (var document = new PDDocument()) {
            // A fixed id, so that the file is the same every time and keeps its name.
            document.setDocumentId(1L);
            for (int number = 1; number <= pages; number++) {
                drawPage(document, number);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return Bytes.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drawPage(PDDocument document, int number) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 28);
            pen.beginText();
            pen.newLineAtOffset(72, 740);
            pen.showText("Form, page " + number);
            pen.endText();
            for (int line = 0; line < 12; line++) {
                pen.addRect(72, 660 - line * 48f, 450, 40);
            }
            pen.stroke();
        }
    }
}

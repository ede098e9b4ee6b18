package zone.disclosure.station.printing.internal;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import zone.disclosure.branding.Fonts;
import zone.disclosure.station.pageqr.Modules;

/** Draws stamps into the band at the foot of sheets. Never touches what stands above the band. */
final class Stamper {
    /** Quiet zone included: 0.44 mm a square for our addresses, readable from 20 cm. */
    private static final float CODE = 20 * Paper.MM;

    private static final float SIDE = 10 * Paper.MM;
    private static final float SIZE = 7.5f;
    private static final float LEADING = 3.7f * Paper.MM;

    private final PDDocument document;
    private final Lettering lettering;

    Stamper(PDDocument document) {
        this.document = document;
        this.lettering = new Lettering(document);
    }

    /** Stamps sheet {@code number} of {@code of}. */
    void stamp(PDPage page, Stamp stamp, int number, int of) throws IOException {
        float width = page.getMediaBox().getWidth();
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.setLineWidth(0.4f);
            pen.moveTo(SIDE, Paper.BAND - 0.5f * Paper.MM);
            pen.lineTo(width - SIDE, Paper.BAND - 0.5f * Paper.MM);
            pen.stroke();
            code(pen, stamp.code(), width - SIDE - CODE);
            words(pen, stamp, number, of, width - 2 * SIDE - CODE - 3 * Paper.MM);
        }
    }

    private void words(PDPageContentStream pen, Stamp stamp, int number, int of, float room) throws IOException {
        float y = Paper.BAND - 0.5f * Paper.MM - LEADING;
        if (stamp.warning().isPresent()) {
            lettering.write(
                    pen,
                    Fonts.SANS_BOLD,
                    SIZE + 1.5f,
                    SIDE,
                    y,
                    room,
                    stamp.warning().get());
            y -= LEADING + 0.4f * Paper.MM;
        }
        for (var line : stamp.lines()) {
            lettering.write(pen, Fonts.SANS, SIZE, SIDE, y, room, line);
            y -= LEADING;
        }
        lettering.write(
                pen,
                Fonts.SANS,
                SIZE,
                SIDE,
                y,
                room,
                PaperWords.say("sheet", Integer.toString(number), Integer.toString(of)));
    }

    private static void code(PDPageContentStream pen, Modules modules, float x) throws IOException {
        float square = CODE / modules.outerSide();
        float top = Paper.BAND - 1.5f * Paper.MM;
        for (var run : modules.runs()) {
            pen.addRect(
                    x + (run.x() + Modules.QUIET) * square,
                    top - (run.y() + 1 + Modules.QUIET) * square,
                    run.length() * square,
                    square);
        }
        pen.fill();
    }
}

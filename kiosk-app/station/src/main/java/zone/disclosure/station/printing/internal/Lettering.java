package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import zone.disclosure.branding.Fonts;
import zone.disclosure.branding.Glyphs;

/** Writes text with our own type faces into one document; each character in a face that has it. */
final class Lettering {
    private static final String MORE = "…";

    private final PDDocument document;
    private final Map<Fonts, PDType0Font> loaded = new EnumMap<>(Fonts.class);

    Lettering(PDDocument document) {
        this.document = document;
    }

    /** Writes one line, cut with "…" when it is wider than {@code room} points. */
    void write(PDPageContentStream pen, Fonts face, float size, float x, float y, float room, String text)
            throws IOException {
        var line = fit(face, size, room, text);
        pen.beginText();
        pen.newLineAtOffset(x, y);
        for (var run : Glyphs.shared().runs(face, line)) {
            pen.setFont(font(run.face()), size);
            pen.showText(run.text());
        }
        pen.endText();
    }

    private String fit(Fonts face, float size, float room, String text) throws IOException {
        var line = visible(text);
        if (width(face, size, line) <= room) {
            return line;
        }
        while (!line.isEmpty() && width(face, size, line + MORE) > room) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        return line + MORE;
    }

    /** Without marks that draw nothing: no face has a glyph for them. */
    static String visible(String text) {
        return text.replaceAll("[\\s\\x{85}\\x{2028}\\x{2029}]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\x{FE00}-\\x{FE0F}]", "");
    }

    private float width(Fonts face, float size, String line) throws IOException {
        float width = 0;
        for (var run : Glyphs.shared().runs(face, line)) {
            width += font(run.face()).getStringWidth(run.text()) * size / 1000;
        }
        return width;
    }

    private PDType0Font font(Fonts face) throws IOException {
        var font = loaded.get(face);
        if (font == null) {
            try (var file = face.open()) {
                font = PDType0Font.load(document, file, true);
            }
            loaded.put(face, font);
        }
        return font;
    }
}

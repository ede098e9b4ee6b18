package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import zone.disclosure.contract.page.Block;
import zone.disclosure.hq.intake.Fault;

/** Reads the letters of a PDF, page by page up to a bound. It renders nothing; a scan gives no blocks. */
final class PdfFile extends PDFTextStripper {
    private static final int MOST_PAGES = 3000;
    private static final int MOST_LETTERS = 8_000_000;

    private final List<Typeset.Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private int letters;

    private PdfFile() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
        setWordSeparator(" ");
    }

    static List<Block> read(Path file) throws Unreadable {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PdfFile().read(document);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Fault.PASSWORD, "");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox answers broken files with whatever its parser met; the class name is all that is worth telling.
            throw new Unreadable(Fault.DAMAGED, e.getClass().getSimpleName());
        }
    }

    private List<Block> read(PDDocument document) throws IOException {
        int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int page = 1; page <= pages && letters < MOST_LETTERS; page++) {
            setStartPage(page);
            setEndPage(page);
            writeText(document, Writer.nullWriter());
        }
        return isScan(pages) ? List.of() : Typeset.paragraphs(lines);
    }

    /** Hardly a letter to a page, or letters that are no words (fonts without a table back to text). */
    private boolean isScan(int pages) {
        long words = lines.stream()
                .mapToLong(line -> line.text()
                        .codePoints()
                        .filter(c -> Character.isLetterOrDigit(c) && (c < 0xE000 || c > 0xF8FF))
                        .count())
                .sum();
        return words < 12L * pages || words * 3 < letters;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        for (var place : positions) {
            var letter = Normalizer.normalize(place.getUnicode(), Normalizer.Form.NFKC);
            if (!isTwice(place, letter)) {
                text.append(place.getUnicode().codePoints().anyMatch(PdfFile::isRadical) ? letter : place.getUnicode());
                places.add(place);
            }
        }
    }

    /** Fonts with two codes for one letter draw it twice, one on the other: as itself, and as a radical. */
    private boolean isTwice(TextPosition place, String letter) {
        return !places.isEmpty()
                && Math.abs(places.getLast().getXDirAdj() - place.getXDirAdj()) < place.getWidthDirAdj() * 0.3
                && letter.equals(Normalizer.normalize(places.getLast().getUnicode(), Normalizer.Form.NFKC));
    }

    private static boolean isRadical(int point) {
        return (point >= 0x2E80 && point <= 0x2FDF) || (point >= 0xF900 && point <= 0xFAFF);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        var line = Lines.tight(text.toString());
        if (!line.isEmpty() && !places.isEmpty()) {
            letters += line.length();
            var last = places.getLast();
            lines.add(new Typeset.Line(
                    getCurrentPageNo() - 1,
                    places.getFirst().getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    places.getFirst().getYDirAdj(),
                    places.stream()
                            .mapToDouble(TextPosition::getFontSizeInPt)
                            .max()
                            .orElse(1),
                    places.getFirst().getPageHeight(),
                    line));
        }
        text.setLength(0);
        places.clear();
    }
}

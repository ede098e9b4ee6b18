package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import zone.disclosure.contract.page.Block;
import zone.disclosure.hq.intake.Fault;

/** Reads a Word file (.docx): headings by style, numbered paragraphs with their numbers, tables. Macros never run. */
final class WordFile {
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-6])");
    /** No honest part of a document unpacks to more. */
    private static final long MOST_BYTES = 160L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES);
        ZipSecureFile.setMaxFileCount(5000);
        // Long tables of one letter pack well: a hundredth is too strict for them.
        ZipSecureFile.setMinInflateRatio(0.004);
    }

    private final XWPFDocument document;
    private final Numbering numbering = new Numbering();

    private WordFile(XWPFDocument document) {
        this.document = document;
    }

    static List<Block> read(Path file) throws Unreadable {
        try (var parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var document = new XWPFDocument(parts)) {
            return new WordFile(document).blocks(document.getBodyElements());
        } catch (UnsupportedFileFormatException e) {
            throw new Unreadable(Fault.DAMAGED, e);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException e) {
            throw new Unreadable(
                    isBomb(e) ? Fault.BOMB : Fault.DAMAGED, e.getClass().getSimpleName());
        }
    }

    /** POI has no exception of its own for it. */
    private static boolean isBomb(Throwable thrown) {
        for (var cause = Optional.of(thrown);
                cause.isPresent();
                cause = Optional.ofNullable(cause.get().getCause())) {
            if (String.valueOf(cause.get().getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private List<Block> blocks(List<IBodyElement> elements) {
        var blocks = new ArrayList<Block>();
        for (var element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraph(paragraph, blocks);
                case XWPFTable table -> table(table, blocks);
                case XWPFSDT control -> control(control, blocks);
                default -> {}
            }
        }
        return blocks;
    }

    private void paragraph(XWPFParagraph paragraph, List<Block> blocks) {
        var text = Lines.clean(paragraph.getText().replaceAll("\\[(?:footnote|endnote)Ref:\\d+]", ""));
        if (text.isEmpty() || Lines.isResidue(text)) {
            return;
        }
        var numbered = numbering.mark(paragraph) + text;
        var level = level(paragraph);
        if (level.isPresent() && numbered.length() < 120) {
            blocks.add(new Block.Heading(level.get(), numbered.replace('\n', ' ')));
        } else {
            blocks.add(new Block.Paragraph(numbered));
        }
    }

    /** The heading level of the paragraph's style, 1–3; styles are named in English or Chinese. */
    private Optional<Integer> level(XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyleID())
                .flatMap(id -> Optional.ofNullable(document.getStyles()).map(styles -> styles.getStyle(id)))
                .map(style -> style.getName())
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(name -> Math.min(3, Integer.parseInt(name.group(1))));
    }

    private void table(XWPFTable table, List<Block> blocks) {
        if (table.getRows().size() == 1 && table.getRow(0).getTableCells().size() == 1) {
            blocks.addAll(blocks(table.getRow(0).getCell(0).getBodyElements()));
            return;
        }
        var rows = table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(WordFile::cell).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
        }
    }

    private static String cell(XWPFTableCell cell) {
        return Lines.clean(cell.getTextRecursively()).replaceAll("\\s*\\n\\s*", "\n");
    }

    /** A content control: most often a table of contents, which the outline replaces. */
    private static void control(XWPFSDT control, List<Block> blocks) {
        var text = control.getContent().getText();
        if (!text.strip().replaceAll("\\s", "").startsWith("目录")) {
            blocks.addAll(Paragraphs.ofLines(text.lines().toList()));
        }
    }
}

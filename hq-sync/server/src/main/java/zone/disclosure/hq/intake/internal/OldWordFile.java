package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import zone.disclosure.contract.page.Block;
import zone.disclosure.hq.intake.Fault;

/** Reads an old Word file (.doc): paragraphs and tables. Macros never run. */
final class OldWordFile {
    private OldWordFile() {}

    static List<Block> read(Path file) throws Unreadable {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unreadable(Fault.PASSWORD, "");
            }
            try (var document = new HWPFDocument(files)) {
                return blocks(document.getRange());
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Fault.PASSWORD, "");
        } catch (IOException | RuntimeException e) {
            // POI answers broken files with whatever its parser met.
            throw new Unreadable(Fault.DAMAGED, e.getClass().getSimpleName());
        }
    }

    private static List<Block> blocks(Range range) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                blocks.add(new Block.Table(rows(table)));
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                blocks.addAll(Paragraphs.ofLines(text(paragraph.text()).lines().toList()));
            }
        }
        return blocks;
    }

    private static List<List<String>> rows(Table table) {
        return IntStream.range(0, table.numRows())
                .mapToObj(table::getRow)
                .map(OldWordFile::cells)
                .toList();
    }

    private static List<String> cells(TableRow row) {
        return IntStream.range(0, row.numCells())
                .mapToObj(i -> text(row.getCell(i).text()))
                .toList();
    }

    private static String text(String raw) {
        return Lines.clean(
                WordExtractor.stripFields(raw).replace('\u000b', '\n').replace('\r', '\n'));
    }
}

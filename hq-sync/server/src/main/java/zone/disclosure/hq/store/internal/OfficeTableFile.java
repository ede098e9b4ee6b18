package zone.disclosure.hq.store.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.store.TableFile;

/** Tables written row by row; every cell is text. */
@Component
class OfficeTableFile implements TableFile {
    private static final char MARK = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final int ROWS_IN_MEMORY = 100;
    /** Excel's own limits: characters of a cell, rows of a sheet. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_575;

    @Override
    public void csv(List<String> head, Stream<List<String>> rows, OutputStream to) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            writer.write(MARK);
            line(writer, head);
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
                line(writer, each.next());
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing a table as CSV", e);
        }
    }

    @Override
    public void xlsx(String title, List<String> head, Stream<List<String>> rows, OutputStream to) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = workbook.createSheet(title);
            sheet.createFreezePane(0, 1);
            row(sheet, 0, head);
            int number = 1;
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext() && number <= MOST_ROWS; number++) {
                row(sheet, number, each.next());
            }
            workbook.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a table as a workbook", e);
        }
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(cells.stream()
                .map(cell -> "\"" + guarded(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    private static void row(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            var text = guarded(cells.get(i));
            row.createCell(i).setCellValue(text.substring(0, Math.min(LONGEST_CELL, text.length())));
        }
    }

    /** What a spreadsheet would take for a formula gets an apostrophe, which it takes for "this is text". */
    private static String guarded(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

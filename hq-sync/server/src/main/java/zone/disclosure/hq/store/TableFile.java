package zone.disclosure.hq.store;

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

/** A table of words as a file that offices open. It never holds all rows in memory, and no cell becomes a formula. */
public final class TableFile {
    private static final char MARK = '\uFEFF';
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final int ROWS_IN_MEMORY = 100;
    /** Excel's own limits: characters of a cell, rows of a sheet. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_575;

    private TableFile() {}

    /** As CSV (RFC 4180) in UTF-8, with the mark by which Excel knows it. */
    public static void csv(List<String> head, Stream<List<String>> rows, OutputStream to) {
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

    /**
     * As a workbook of one sheet; what a sheet cannot take (32,767 characters of a cell, 1,048,575 rows) is cut off.
     *
     * @param title of the sheet
     */
    public static void xlsx(String title, List<String> head, Stream<List<String>> rows, OutputStream to) {
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

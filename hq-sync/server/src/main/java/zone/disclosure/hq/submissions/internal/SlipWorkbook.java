package zone.disclosure.hq.submissions.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import zone.disclosure.hq.submissions.SlipRow;

/** Slips as a workbook, written row by row; cells are text, so no program calculates with them. */
final class SlipWorkbook {
    private static final int ROWS_IN_MEMORY = 100;
    /** Excel's own limits: characters of a cell, rows of a sheet. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_575;

    private SlipWorkbook() {}

    static void write(Stream<SlipRow> slips, OutputStream to) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = workbook.createSheet("利用查阅反馈单");
            sheet.createFreezePane(0, 1);
            row(sheet, 0, SlipTable.HEAD);
            int number = 1;
            for (Iterator<SlipRow> rows = slips.iterator(); rows.hasNext() && number < MOST_ROWS; number++) {
                row(sheet, number, SlipTable.cells(rows.next()));
            }
            workbook.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException("writing slips as a workbook", e);
        }
    }

    private static void row(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            row.createCell(i).setCellValue(text.substring(0, Math.min(LONGEST_CELL, text.length())));
        }
    }
}

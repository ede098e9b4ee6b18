package zone.disclosure.hq.store;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** A table of words as a file that offices open. It never holds all rows in memory, and no cell becomes a formula. */
public interface TableFile {
    /** As CSV (RFC 4180) in UTF-8, with the mark by which Excel knows it. */
    void csv(List<String> head, Stream<List<String>> rows, OutputStream to);

    /**
     * As a workbook of one sheet; what a sheet cannot take (32,767 characters of a cell, 1,048,575 rows) is cut off.
     *
     * @param title of the sheet
     */
    void xlsx(String title, List<String> head, Stream<List<String>> rows, OutputStream to);
}

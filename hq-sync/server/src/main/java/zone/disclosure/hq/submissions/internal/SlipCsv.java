package zone.disclosure.hq.submissions.internal;

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
import zone.disclosure.hq.submissions.SlipRow;

/** Slips as CSV (RFC 4180), with the mark by which Excel knows UTF-8. It never holds more than a stretch in memory. */
final class SlipCsv {
    private static final char MARK = '\uFEFF';

    private SlipCsv() {}

    static void write(Stream<SlipRow> slips, OutputStream to) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            writer.write(MARK);
            line(writer, SlipTable.HEAD);
            for (Iterator<SlipRow> rows = slips.iterator(); rows.hasNext(); ) {
                line(writer, SlipTable.cells(rows.next()));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing slips as CSV", e);
        }
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n")));
    }
}

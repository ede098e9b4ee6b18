package zone.disclosure.hq.stations;

import java.io.OutputStream;
import java.util.List;

/** The board as a file; no cell of it ever becomes a formula. */
public interface BoardExport {
    /** As CSV in UTF-8 with a byte order mark. */
    void csv(List<BoardRow> rows, OutputStream to);

    /** As a workbook. */
    void xlsx(List<BoardRow> rows, OutputStream to);
}

package zone.disclosure.station.store.internal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries headquarters' letters over from a damaged database, so that no chore is obeyed twice. */
final class LetterRescue {
    private static final Logger LOG = LoggerFactory.getLogger(LetterRescue.class);
    private static final String LETTERS = """
            select id, kind, written_at, body, step, answered_at, done, words
              from letter
             order by number
            """;
    private static final String KEEP = """
            insert or ignore into letter (id, kind, written_at, body, step, answered_at, done, words)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private LetterRescue() {}

    /**
     * As far as they can be read, in the caller's transaction. The cursor stays at the beginning: headquarters gives all
     * of them again, known ones change nothing, and the orders among them count anew.
     */
    static void carryOver(Path damaged, Database database) {
        rows(damaged).forEach(row -> database.write().sql(KEEP).params(row).update());
    }

    private static List<List<@Nullable Object>> rows(Path file) {
        var kept = new ArrayList<List<@Nullable Object>>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LETTERS)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<@Nullable Object>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getObject(i));
                }
                kept.add(row);
            }
        } catch (SQLException e) {
            LOG.warn("{} letters were saved from {}; headquarters gives the rest again", kept.size(), file, e);
        }
        return kept;
    }
}

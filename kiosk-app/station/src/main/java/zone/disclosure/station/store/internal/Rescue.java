package zone.disclosure.station.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;

/**
 * Looks whether the database is whole before anybody uses it. A damaged one is moved aside, never deleted: the shelf
 * comes again from headquarters, and what the outbox held is carried over row by row.
 */
public final class Rescue {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String SENDINGS = """
            select submission, serial, kind, written_at, sealed, acknowledged_at, acknowledged_epoch
              from outbox
             order by rowid
            """;
    private static final String KEEP = """
            insert or ignore into outbox
                   (submission, serial, kind, written_at, sealed, acknowledged_at, acknowledged_epoch)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    /** Everything is offered again: who knows what the damage hid. Serials go on behind the last one that was saved. */
    private static final String OWE = """
            insert into owed (serial)
            select serial
              from outbox
            """;

    private static final String CONFIRM = """
            update outbox
               set confirmed_at = acknowledged_at
            """;
    private static final String COUNT_ON = """
            update outbox_state
               set serial = (select coalesce(max(serial), 0) from outbox)
            """;
    private static final int COLUMNS = 7;

    private final Path file;
    private final Incidents incidents;
    private final Clock clock;

    public Rescue(Path file, Incidents incidents, Clock clock) {
        this.file = file;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Opens the database; a damaged one is replaced first. */
    public Database open() {
        var damage = damage();
        if (damage.isEmpty()) {
            return Database.open(file);
        }
        var aside = moveAside();
        var database = Database.open(file);
        carryOver(aside, database);
        incidents.raise(
                Incident.SHELF_REBUILT,
                "database " + file + " was damaged (" + damage.get() + ") and is now " + aside
                        + "; the shelf is fetched again from headquarters. Check the disk of this computer.");
        return database;
    }

    private Optional<String> damage() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var connection = connect(file);
                var statement = connection.createStatement();
                var answer = statement.executeQuery("pragma quick_check(1)")) {
            answer.next();
            var word = answer.getString(1);
            return word.equals("ok") ? Optional.empty() : Optional.of(word);
        } catch (SQLException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Path moveAside() {
        var aside = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(clock.instant()));
        try {
            for (var ending : List.of("", "-wal", "-shm")) {
                var part = file.resolveSibling(file.getFileName() + ending);
                if (Files.exists(part)) {
                    Files.move(part, aside.resolveSibling(aside.getFileName() + ending));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "cannot move the damaged database " + file + " aside; check the rights of its folder", e);
        }
        return aside;
    }

    private void carryOver(Path aside, Database database) {
        var kept = new ArrayList<List<@Nullable Object>>();
        try (var connection = connect(aside);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SENDINGS)) {
            while (rows.next()) {
                var row = new ArrayList<@Nullable Object>(COLUMNS);
                for (int i = 1; i <= COLUMNS; i++) {
                    row.add(rows.getObject(i));
                }
                kept.add(row);
            }
        } catch (SQLException e) {
            incidents.raise(
                    Incident.OUTBOX_LOST,
                    kept.size() + " submissions were saved from " + aside + ", and reading stopped there: "
                            + e.getMessage() + ". Keep the file and tell headquarters.");
        }
        database.transaction().executeWithoutResult(_ -> {
            kept.forEach(row -> database.write().sql(KEEP).params(row).update());
            for (var statement : List.of(OWE, CONFIRM, COUNT_ON)) {
                database.write().sql(statement).update();
            }
            LetterRescue.carryOver(aside, database);
        });
    }

    private static Connection connect(Path file) throws SQLException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        return source.getConnection();
    }
}

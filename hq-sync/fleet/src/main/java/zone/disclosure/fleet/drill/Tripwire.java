package zone.disclosure.fleet.drill;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sqlite.Function;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/**
 * Power goes at the n-th row that a station writes, in the middle of its transaction: what the disk holds at that moment
 * is copied, and the write fails. Temporary triggers count rows, so that no code of the station knows of it.
 */
final class Tripwire {
    private static final String TABLES = """
            select name
              from sqlite_schema
             where type = 'table'
               and name not like 'sqlite_%'
               and name not like 'flyway_%'
            """;

    private final Path database;
    private SplittableRandom random = new SplittableRandom(0);
    private int left = Integer.MAX_VALUE;
    /** Length of the log of writes after the last commit. */
    private long whole;

    private boolean committed = true;
    private boolean tripped;

    Tripwire(Path database) {
        this.database = database;
    }

    /** From now on {@code chance} decides how much of a torn transaction reaches the disk. */
    void tearBy(SplittableRandom chance) {
        random = chance;
    }

    /** Lays the wire on the connection that writes. */
    void lay(HikariDataSource writer) {
        try (var connection = writer.getConnection()) {
            var sqlite = connection.unwrap(SQLiteConnection.class);
            sqlite.addCommitListener(new SQLiteCommitListener() {
                @Override
                public void onCommit() {
                    committed = true;
                }

                @Override
                public void onRollback() {
                    committed = true;
                }
            });
            Function.create(sqlite, "drill_write", new Function() {
                @Override
                protected void xFunc() throws SQLException {
                    step();
                    result(1);
                }
            });
            try (var statement = connection.createStatement()) {
                for (var table : tables(connection)) {
                    for (var event : List.of("insert", "update", "delete")) {
                        statement.execute(
                                "create temp trigger drill_%s_%s after %s on main.%s begin select drill_write(); end"
                                        .formatted(table, event, event, table));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tripwire cannot be laid in " + database, e);
        }
        tripped = false;
        left = Integer.MAX_VALUE;
    }

    /** Power goes at the {@code writes}-th row from now. */
    void arm(int writes) {
        left = writes;
    }

    boolean isTripped() {
        return tripped;
    }

    /** Puts what the disk held in place of the database; everything must be closed. */
    void restore() {
        try {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-shm"));
            Files.deleteIfExists(wal(database));
            Files.move(copy(), database, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(wal(copy()))) {
                Files.move(wal(copy()), wal(database), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void step() throws SQLException {
        if (tripped) {
            throw new SQLException("there is no power");
        }
        if (committed) {
            committed = false;
            whole = size(wal(database));
        }
        left--;
        if (left == 0) {
            tripped = true;
            keep();
            throw new SQLException("the power went");
        }
    }

    /** What was committed is on the disk; of what came after, any part may be. */
    private void keep() {
        try {
            Files.copy(database, copy(), StandardCopyOption.REPLACE_EXISTING);
            var wal = wal(database);
            Files.deleteIfExists(wal(copy()));
            if (Files.exists(wal)) {
                Files.copy(wal, wal(copy()));
                long torn = Math.max(0, Files.size(wal(copy())) - whole);
                try (var channel = FileChannel.open(wal(copy()), StandardOpenOption.WRITE)) {
                    channel.truncate(Math.min(channel.size(), whole + random.nextLong(torn + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copy() {
        return database.resolveSibling("power-cut.db");
    }

    private static Path wal(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}

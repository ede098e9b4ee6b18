package zone.disclosure.station.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The station's SQLite file, open: one connection that writes, a few that only read and never wait for it. Decision K001.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 10_000;
    /** A first sync may hold the writer for some seconds on a slow disk; a form waits for it rather than fail. */
    private static final long WRITER_WAIT_MILLIS = 60_000;

    private final HikariDataSource writer;
    private final HikariDataSource reader;
    private final JdbcTransactionManager transactions;
    private final Flyway flyway;

    private Database(HikariDataSource writer, HikariDataSource reader, Flyway flyway) {
        this.flyway = flyway;
        this.writer = writer;
        this.reader = reader;
        this.transactions = new JdbcTransactionManager(writer);
    }

    /** Opens the file, which must be whole or absent, and brings its tables up to date. */
    public static Database open(Path file) {
        return open(file, READERS);
    }

    /** The same, with so many connections that read: a fleet of stations in one process has no screens to serve. */
    public static Database open(Path file, int readers) {
        var writer = pool(file, false, 1);
        var flyway = Flyway.configure()
                .dataSource(writer)
                .locations("classpath:db/station")
                .load();
        flyway.migrate();
        return new Database(writer, pool(file, true, readers), flyway);
    }

    /** Everything that writes goes through here, in a transaction of {@link #transactions}. */
    JdbcClient write() {
        return JdbcClient.create(writer);
    }

    /** Sees the last commit; cannot write. */
    JdbcClient read() {
        return JdbcClient.create(reader);
    }

    JdbcTransactionManager transactions() {
        return transactions;
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    /** What brought the tables up to date. */
    Flyway flyway() {
        return flyway;
    }

    /** The one connection that writes, for modules with tables of their own. */
    public HikariDataSource writer() {
        return writer;
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }

    private static HikariDataSource pool(Path file, boolean readOnly, int size) {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(BUSY_MILLIS);
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        var pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setPoolName(readOnly ? "shelf-readers" : "shelf-writer");
        pool.setMaximumPoolSize(size);
        pool.setMaxLifetime(0);
        pool.setConnectionTimeout(WRITER_WAIT_MILLIS);
        if (readOnly) {
            pool.setConnectionInitSql("pragma query_only = on");
        }
        return new HikariDataSource(pool);
    }
}

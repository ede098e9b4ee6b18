package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Copies the running embedded database by PostgreSQL's low-level backup: everything may be torn while it is copied, and
 * the write-ahead log from the first to the last moment, which is copied with it, mends that at the first start.
 */
final class ClusterCopy {
    private static final String START = "select pg_walfile_name(pg_backup_start('disclosure-zone', true))";
    /** Keeps the log from being recycled while we copy; gone with the connection. */
    private static final String KEEP_LOG =
            "select pg_create_physical_replication_slot('zone_backup_' || pg_backend_pid(), true, true)";

    private static final String STOP = """
            select pg_walfile_name(lsn) as last, labelfile, spcmapfile
              from pg_backup_stop(false)
            """;
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Pattern LEFT_OUT = Pattern.compile("postmaster\\.(pid|opts)|pgsql_tmp.*|pg_internal\\.init.*");
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    private final DatabaseConfiguration.Database database;
    private final Path cluster;
    private final Path to;
    private final List<String> folders = new ArrayList<>();
    private final List<Manifest.Entry> files = new ArrayList<>();

    /** @param to the backup; the copy lands in {@code database} below it */
    ClusterCopy(DatabaseConfiguration.Database database, Path cluster, Path to) {
        this.database = database;
        this.cluster = cluster;
        this.to = to;
    }

    /** Makes the copy. */
    void run() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            one(connection, KEEP_LOG);
            var first = one(connection, START);
            copyTree();
            var last = stop(connection);
            for (var segment : Copying.below(cluster.resolve("pg_wal"))) {
                var name = segment.getFileName().toString();
                if (SEGMENT.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    add(segment);
                }
            }
        }
    }

    List<String> folders() {
        return List.copyOf(folders);
    }

    List<Manifest.Entry> files() {
        return List.copyOf(files);
    }

    private void copyTree() throws IOException {
        Copying.folder(to.resolve("database"));
        folders.add("database");
        for (var path : Copying.below(cluster)) {
            var relative = cluster.relativize(path);
            if (Files.isDirectory(path)) {
                boolean within = relative.getNameCount() > 1
                        && EMPTIED.contains(relative.getName(0).toString())
                        && !relative.startsWith("pg_wal");
                if (!within) {
                    Copying.folder(to.resolve(name(path)));
                    folders.add(name(path));
                }
            } else if (!EMPTIED.contains(relative.getName(0).toString())
                    && !LEFT_OUT.matcher(path.getFileName().toString()).matches()) {
                add(path);
            }
        }
    }

    private void add(Path path) throws IOException {
        try {
            files.add(Copying.file(path, to.resolve(name(path)), name(path)));
        } catch (NoSuchFileException e) {
            // A table that was dropped meanwhile; the log says so too.
            if (Files.exists(path)) {
                throw e;
            }
        }
    }

    private String stop(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(STOP)) {
            row.next();
            write("backup_label", row.getString("labelfile"));
            var spaces = row.getString("spcmapfile");
            if (spaces != null && !spaces.isEmpty()) {
                write("tablespace_map", spaces);
            }
            return row.getString("last");
        }
    }

    private void write(String name, String content) throws IOException {
        var file = to.resolve("database").resolve(name);
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        Copying.write(file, bytes);
        files.add(new Manifest.Entry("database/" + name, bytes.length, Copying.hash(file)));
    }

    private String name(Path path) {
        return "database/" + cluster.relativize(path);
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

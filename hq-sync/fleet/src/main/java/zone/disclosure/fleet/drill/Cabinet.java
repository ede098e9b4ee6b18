package zone.disclosure.fleet.drill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/** A station's database and attachments as anybody could read or damage them with SQLite's own tools. */
final class Cabinet {
    private static final String SPOTS = """
            select scope, id, version
              from page
            """;
    private static final String PAGES = """
            select page.scope, page.id, page.parcel, parcel.content
              from page left join parcel on parcel.hash = page.parcel
             order by page.scope, page.id
            """;
    private static final String FILES = """
            select distinct attachment.hash, blob.hash is not null as whole
              from attachment left join blob on blob.hash = attachment.hash
             order by attachment.hash
            """;
    private static final String LETTERS = """
            select submission, serial, acknowledged_at is not null as acknowledged
              from outbox
             order by serial
            """;

    private static final String MAIL = """
            select id
              from letter
             order by number
            """;

    private final Path database;
    private final Path blobs;

    Cabinet(Path folder) {
        database = folder.resolve("shelf.db");
        blobs = folder.resolve("blobs");
    }

    /** A line of the outbox. */
    record Letter(String id, long serial, boolean acknowledged) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Which versions are shown where. */
    Map<Watch.Spot, Integer> spots() {
        var spots = new HashMap<Watch.Spot, Integer>();
        rows(SPOTS, row -> spots.put(new Watch.Spot(scope(row), page(row)), row.getInt("version")));
        return spots;
    }

    /** The pages of each scope, by the hash of what lies there; what is damaged is named instead. */
    Map<Scope, Map<PageId, Sha256>> pages(List<String> damages) {
        var pages = new HashMap<Scope, Map<PageId, Sha256>>();
        rows(PAGES, row -> {
            var named = new Sha256(row.getString("parcel"));
            var found = hash(row.getBytes("content"));
            if (!found.equals(named)) {
                damages.add("page " + page(row) + " is listed as " + named + " and lies there as " + found);
            }
            return pages.computeIfAbsent(scope(row), _ -> new HashMap<>()).put(page(row), found);
        });
        return pages;
    }

    /** Attachments that are not whole, in words. */
    List<String> badFiles() {
        var bad = new ArrayList<String>();
        rows(FILES, row -> {
            var hash = row.getString("hash");
            var file = blobs.resolve(hash.substring(0, 2)).resolve(hash);
            if (!row.getBoolean("whole") || !Files.exists(file)) {
                return bad.add("attachment " + hash + " is not here");
            }
            var found = Sha256.of(content(file));
            return !found.hex().equals(hash) && bad.add("attachment " + hash + " lies there as " + found);
        });
        return bad;
    }

    List<Letter> letters() {
        return rows(
                LETTERS,
                row -> new Letter(row.getString("submission"), row.getLong("serial"), row.getBoolean("acknowledged")));
    }

    /** The letters of headquarters that this station knows, by id. */
    List<String> mail() {
        return rows(MAIL, row -> row.getString("id"));
    }

    /** Runs a statement, as damage does. */
    void change(String sql, int dice) {
        try (var connection = open();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, dice);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the drill cannot change " + database, e);
        }
    }

    /** The whole attachments there are. */
    List<Path> files() {
        try (var walk = Files.walk(blobs)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(blobs.resolve("partial")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> rows(String sql, Reading<T> reading) {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the drill cannot read " + database, e);
        }
    }

    private Connection open() throws SQLException {
        var settings = new SQLiteConfig();
        settings.setBusyTimeout(20_000);
        settings.enforceForeignKeys(true);
        var source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + database);
        return source.getConnection();
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(row.getString("scope"));
    }

    private static PageId page(ResultSet row) throws SQLException {
        return new PageId(row.getString("id"));
    }

    /** The hash of what the content unpacks to; of nothing when it does not. */
    private static Sha256 hash(byte[] content) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return Sha256.of(gzip.readAllBytes());
        } catch (IOException e) {
            return Sha256.of(new byte[0]);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

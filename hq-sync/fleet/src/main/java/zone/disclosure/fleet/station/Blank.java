package zone.disclosure.fleet.station;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import zone.disclosure.station.store.internal.Database;

/** Blank disks. The tables are made once and copied, since making them 195 times would only measure Flyway. */
final class Blank {
    private static byte @Nullable [] tables;

    private Blank() {}

    /** Puts a database with empty tables at {@code file} unless there is one. */
    static void lay(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, tables());
        }
    }

    static void wipe(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            // SQLite takes its own side files away; the next look finds the rest.
            wipe(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
    }

    private static synchronized byte[] tables() throws IOException {
        var made = tables;
        if (made == null) {
            var folder = Files.createTempDirectory("blank-shelf");
            Database.open(folder.resolve("shelf.db"), 1).close();
            made = Files.readAllBytes(folder.resolve("shelf.db"));
            wipe(folder);
            tables = made;
        }
        return made;
    }
}

package zone.disclosure.fleet.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import zone.disclosure.station.store.internal.Database;

/** The folder of a drilled station. Tables are made once and copied, since making them anew each time takes longest. */
final class Disk {
    private static byte @Nullable [] tables;

    private Disk() {}

    /** Puts a database with empty tables there, unless there is one. */
    static void lay(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("shelf.db");
            if (!Files.exists(file)) {
                Files.write(file, tables());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        } catch (NoSuchFileException goneMeanwhile) {
            wipe(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overwrites the beginning of a database file, which must be closed. */
    static void ruin(Path database) {
        overwrite(database, new byte[512]);
    }

    /** Changes a file at one place, or takes it away. */
    static void damage(Path file, boolean vanishes, SplittableRandom random) {
        try {
            if (vanishes) {
                Files.deleteIfExists(file);
                return;
            }
            var content = Files.readAllBytes(file);
            if (content.length > 0) {
                content[random.nextInt(content.length)] ^= 0x20;
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is half written when power goes is anything: the ends of partial files are torn. */
    static void tear(Path partials, SplittableRandom random) {
        if (!Files.exists(partials)) {
            return;
        }
        try (var files = Files.newDirectoryStream(partials)) {
            for (var file : files) {
                var garbage = new byte[random.nextInt(5_000)];
                random.nextBytes(garbage);
                Files.write(file, garbage, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void overwrite(Path file, byte[] start) {
        try {
            var content = Files.readAllBytes(file);
            System.arraycopy(start, 0, content, 0, Math.min(start.length, content.length));
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized byte[] tables() throws IOException {
        var made = tables;
        if (made == null) {
            var folder = Files.createTempDirectory("drill-tables");
            Database.open(folder.resolve("shelf.db"), 1).close();
            made = Files.readAllBytes(folder.resolve("shelf.db"));
            wipe(folder);
            tables = made;
        }
        return made;
    }
}

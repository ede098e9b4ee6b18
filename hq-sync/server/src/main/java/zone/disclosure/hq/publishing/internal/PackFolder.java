package zone.disclosure.hq.publishing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.Bytes;

/** Packs as files named by what is in them: a cache on the disk that anybody may empty at any time. */
final class PackFolder {
    private static final String HALF = ".half";

    private final Path folder;

    PackFolder(Path folder) {
        this.folder = folder;
    }

    boolean has(PackKey key) {
        return Files.exists(file(key));
    }

    Optional<Bytes> find(PackKey key) {
        try {
            return Optional.of(Bytes.of(Files.readAllBytes(file(key))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read pack " + key.file() + " in " + folder, e);
        }
    }

    /** In one step, so that nobody reads half a pack. */
    void keep(PackKey key, Bytes pack) {
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, key.file(), HALF);
            Files.write(half, pack.toArray());
            Files.move(half, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep pack " + key.file() + " in " + folder, e);
        }
    }

    /** Lets go of what nobody names any more and what was written before {@code before}. */
    void sweep(Set<String> wanted, Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (!wanted.contains(file.getFileName().toString())
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot sweep " + folder, e);
        }
    }

    private Path file(PackKey key) {
        return folder.resolve(key.file());
    }
}

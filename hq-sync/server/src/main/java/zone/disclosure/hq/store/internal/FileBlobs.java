package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import zone.disclosure.contract.Sha256;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** Attachments as files {@code ab/abcdef…}; a file with its final name is complete and on the disk. */
final class FileBlobs implements Blobs {
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    FileBlobs(Path folder) {
        this.folder = folder;
    }

    @Override
    public Sha256 put(InputStream content) {
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "half-", "");
            try {
                var hash = write(content, half);
                var place = place(hash);
                Files.createDirectories(place.resolveSibling("."));
                if (!Files.exists(place)) {
                    Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
                    force(place.resolveSibling("."));
                }
                return hash;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new Trouble(
                    Incident.DISK,
                    "附件无法写入 " + folder.toAbsolutePath() + "，请检查磁盘空间（" + e.getMessage() + "）。"
                            + "The attachment cannot be written; check the disk.",
                    e);
        }
    }

    @Override
    public Optional<Path> find(Sha256 hash) {
        var place = place(hash);
        return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
    }

    @Override
    public long size(Sha256 hash) {
        var file = find(hash).orElseThrow(() -> new NoSuchElementException("no attachment " + hash));
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the size of " + file, e);
        }
    }

    private Path place(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    private static Sha256 write(InputStream content, Path to) throws IOException {
        var digest = Sha256.digest();
        var buffer = new byte[BUFFER];
        try (var file = FileChannel.open(to, StandardOpenOption.WRITE)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
                var bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
            file.force(true);
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

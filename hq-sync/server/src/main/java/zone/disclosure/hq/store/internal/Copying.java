package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import zone.disclosure.contract.Sha256;

/** Copies files so that they are on the disk, for the owner's eyes only, and tells what they were. It deletes nothing. */
final class Copying {
    private static final int BUFFER = 256 * 1024;
    private static final String ONLY_OURS = "rw-------";

    private Copying() {}

    /** Copies one file to a place that is free. */
    static Manifest.Entry file(Path from, Path to, String name) throws IOException {
        Files.createDirectories(to.resolveSibling("."));
        var digest = Sha256.digest();
        var buffer = ByteBuffer.allocate(BUFFER);
        long size = 0;
        try (var source = FileChannel.open(from);
                var target = FileChannel.open(
                        Files.createFile(
                                to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_OURS))),
                        StandardOpenOption.WRITE)) {
            while (source.read(buffer) >= 0) {
                buffer.flip();
                size += buffer.remaining();
                digest.update(buffer.duplicate());
                while (buffer.hasRemaining()) {
                    target.write(buffer);
                }
                buffer.clear();
            }
            target.force(true);
        }
        return new Manifest.Entry(name, size, new Sha256(HexFormat.of().formatHex(digest.digest())));
    }

    static Sha256 hash(Path file) throws IOException {
        var digest = Sha256.digest();
        var buffer = ByteBuffer.allocate(BUFFER);
        try (var source = FileChannel.open(file)) {
            while (source.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** Writes a new small file, on the disk when this returns. */
    static void write(Path file, byte[] content) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_OURS)));
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** A folder that only the owner can look into. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Everything below, folders before what is in them. */
    static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder)).sorted().toList();
        }
    }
}

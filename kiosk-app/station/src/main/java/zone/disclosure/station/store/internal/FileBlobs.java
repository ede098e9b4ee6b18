package zone.disclosure.station.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.NoRoom;

/**
 * Attachments as files named by their hash. A file under its own name is whole, because it got the name in one step;
 * what is still coming lies in {@code partial}.
 */
public final class FileBlobs implements BlobShelf {
    private static final Logger LOG = LoggerFactory.getLogger(FileBlobs.class);
    private final Path folder;
    private final BlobRows rows;
    /** What readers found damaged; the row goes at the next scrub, because reading never waits for a writer. */
    private final Set<Sha256> found = ConcurrentHashMap.newKeySet();

    /** Opens the folder and compares what the database believes with what lies there. */
    public FileBlobs(Path folder, Database database) {
        this.folder = folder;
        this.rows = new BlobRows(database);
        io("folder " + folder, () -> Files.createDirectories(partials()));
        rows.whole().stream().filter(hash -> !Files.isRegularFile(file(hash))).forEach(rows::drop);
    }

    /** The file, when it is whole as far as its size tells. One that has another size is let go at once. */
    Optional<Path> whole(Sha256 hash) {
        var file = file(hash);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var size = rows.size(hash);
        if (size.isEmpty() || size.get().equals(io("attachment " + hash, () -> Files.size(file)))) {
            return Optional.of(file);
        }
        io("attachment " + hash, () -> Files.deleteIfExists(file));
        found.add(hash);
        return Optional.empty();
    }

    @Override
    public List<Missing> missing(int most) {
        return rows.missing(most);
    }

    @Override
    public long begun(Sha256 hash, int chunkSize) {
        return io("the begun part of attachment " + hash, () -> {
            var partial = partial(hash);
            if (!Files.exists(partial)) {
                return 0L;
            }
            long whole = Files.size(partial) / chunkSize * chunkSize;
            try (var channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                channel.truncate(whole);
            }
            return whole;
        });
    }

    @Override
    public void append(Sha256 hash, Bytes chunk) {
        io("attachment " + hash, () -> {
            try (var channel = FileChannel.open(
                    partial(hash), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                var bytes = ByteBuffer.wrap(chunk.toArray());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            }
            return hash;
        });
    }

    @Override
    public Sha256 hashOfPartial(Sha256 hash) {
        return io("attachment " + hash, () -> {
            var partial = partial(hash);
            return Files.exists(partial) ? hashOf(partial) : Sha256.of(new byte[0]);
        });
    }

    private static Sha256 hashOf(Path path) throws IOException {
        var digest = Sha256.digest();
        try (InputStream file = new DigestInputStream(Files.newInputStream(path), digest)) {
            file.transferTo(OutputStream.nullOutputStream());
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void complete(Sha256 hash) {
        io("attachment " + hash, () -> {
            var file = file(hash);
            var partial = partial(hash);
            Files.createDirectories(file.getParent());
            if (!Files.exists(partial)) {
                Files.createFile(partial);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
            return hash;
        });
        rows.keep(hash);
    }

    @Override
    public void abandon(Sha256 hash) {
        io("attachment " + hash, () -> Files.deleteIfExists(partial(hash)));
    }

    @Override
    public List<Sha256> scrub(long bytes) {
        var damaged = new ArrayList<Sha256>();
        for (var hash : Set.copyOf(found)) {
            rows.drop(hash);
            found.remove(hash);
            damaged.add(hash);
        }
        var round = rows.round(rows.scrubbed());
        long left = bytes;
        for (int i = 0; i < round.size() && left > 0; i++) {
            left -= Math.max(1, check(round.get(i), damaged));
            if (left <= 0 || i == round.size() - 1) {
                rows.scrubbed(round.get(i));
            }
        }
        return damaged;
    }

    /** The file goes before its row: a reader sees nothing rather than something wrong, whenever the power goes. */
    private long check(Sha256 hash, List<Sha256> damaged) {
        var file = file(hash);
        long size = 0;
        try {
            size = Files.size(file);
            if (hashOf(file).equals(hash)) {
                return size;
            }
        } catch (IOException e) {
            LOG.warn("Attachment {} cannot be read any more and is fetched again", hash, e);
        }
        io("attachment " + hash, () -> Files.deleteIfExists(file));
        rows.drop(hash);
        damaged.add(hash);
        return size;
    }

    @Override
    public long fetchedOn(LocalDate day) {
        return rows.fetchedOn(day);
    }

    @Override
    public void fetched(LocalDate day, long bytes) {
        rows.fetched(day, bytes);
    }

    @Override
    public void sweep() {
        for (var hash : rows.unnamed()) {
            io("attachment " + hash, () -> Files.deleteIfExists(file(hash)));
            rows.drop(hash);
        }
        var wanted = missing(Integer.MAX_VALUE).stream()
                .map(missing -> partial(missing.hash()))
                .collect(Collectors.toSet());
        io("folder " + partials(), () -> {
            try (var begun = Files.newDirectoryStream(partials())) {
                for (var partial : begun) {
                    if (!wanted.contains(partial)) {
                        Files.deleteIfExists(partial);
                    }
                }
            }
            return folder;
        });
    }

    private Path partials() {
        return folder.resolve("partial");
    }

    private Path partial(Sha256 hash) {
        return partials().resolve(hash.hex());
    }

    private Path file(Sha256 hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T io(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            if (Writing.isFull(e)) {
                throw new NoRoom(what + " cannot be written: the disk is full", e);
            }
            throw new UncheckedIOException(what + " cannot be read or written: " + e.getMessage(), e);
        }
    }
}

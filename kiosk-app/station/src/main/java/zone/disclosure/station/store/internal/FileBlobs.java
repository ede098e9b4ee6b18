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
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.NoRoom;

/**
 * Attachments as files named by their hash. A file under its own name is whole, because it got the name in one step;
 * what is still coming lies in {@code partial}.
 */
public final class FileBlobs implements BlobShelf {
    private static final String MISSING = """
            select hash, min(size) as size
              from attachment
             where hash not in (select hash from blob)
             group by hash
             order by size, hash
             limit :most
            """;
    private static final String WHOLE = """
            select hash
              from blob
            """;
    private static final String UNNAMED = """
            select hash
              from blob
             where hash not in (select hash from attachment)
            """;
    private static final String KEEP = """
            insert or ignore into blob (hash)
            values (:hash)
            """;
    private static final String DROP = """
            delete from blob
             where hash = :hash
            """;

    private final Path folder;
    private final JdbcClient reading;
    private final JdbcClient writing;
    private final Writing transaction;

    /** Opens the folder and compares what the database believes with what lies there. */
    public FileBlobs(Path folder, Database database) {
        this.folder = folder;
        this.reading = database.read();
        this.writing = database.write();
        this.transaction = new Writing(database);
        io("folder " + folder, () -> Files.createDirectories(partials()));
        hashes(WHOLE).stream().filter(hash -> whole(hash).isEmpty()).forEach(this::drop);
    }

    /** The file, when it is whole. */
    Optional<Path> whole(Sha256 hash) {
        return Optional.of(file(hash)).filter(Files::isRegularFile);
    }

    @Override
    public List<Missing> missing(int most) {
        return reading.sql(MISSING)
                .param("most", most)
                .query((row, _) -> new Missing(new Sha256(row.getString("hash")), row.getLong("size")))
                .list();
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
            var digest = Sha256.digest();
            if (Files.exists(partial)) {
                try (InputStream file = new DigestInputStream(Files.newInputStream(partial), digest)) {
                    file.transferTo(OutputStream.nullOutputStream());
                }
            }
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        });
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
        transaction.run(
                "attachment " + hash,
                () -> writing.sql(KEEP).param("hash", hash.hex()).update());
    }

    @Override
    public void abandon(Sha256 hash) {
        io("attachment " + hash, () -> Files.deleteIfExists(partial(hash)));
    }

    @Override
    public void sweep() {
        for (var hash : hashes(UNNAMED)) {
            io("attachment " + hash, () -> Files.deleteIfExists(file(hash)));
            drop(hash);
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

    private List<Sha256> hashes(String query) {
        return reading.sql(query)
                .query((row, _) -> new Sha256(row.getString("hash")))
                .list();
    }

    private void drop(Sha256 hash) {
        transaction.run(
                "attachment " + hash,
                () -> writing.sql(DROP).param("hash", hash.hex()).update());
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

package zone.disclosure.contract.courier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;

/** Many small values in one file, a ZIP whose entries are keys of the wire. It proves nothing; nothing is ever unpacked. */
public final class Sheaf implements AutoCloseable {
    /** A larger file is none of ours: its list alone would fill a station's memory. */
    private static final long LARGEST = 64 * 1024 * 1024;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final ZipFile zip;

    private Sheaf(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /**
     * Opens one.
     *
     * @throws StickRefused when it is none, or cut short
     * @throws StickGone when it cannot be read
     */
    public static Sheaf open(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new StickRefused(StickRefused.Reason.NOT_WHOLE, file.getFileName() + " is too large");
            }
            return new Sheaf(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException e) {
            throw new StickRefused(
                    StickRefused.Reason.NOT_WHOLE, file.getFileName() + " is cut short: " + e.getMessage());
        } catch (IOException e) {
            throw new StickGone("reading " + file + ": " + e, e);
        }
    }

    /** Writes one. */
    public static void write(Map<String, Bytes> values, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        for (var value : values.entrySet()) {
            var entry = new ZipEntry(value.getKey());
            // No times: the same values are always the same bytes.
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(value.getValue().toArray());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** What lies in it. */
    public Set<String> keys() {
        return zip.stream().map(ZipEntry::getName).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One value.
     *
     * @param largest how many bytes at most
     * @throws BrokenSeal when it is damaged, or larger
     * @throws StickGone when it cannot be read
     */
    public Optional<Bytes> read(String key, int largest) {
        var entry = zip.getEntry(key);
        if (entry == null) {
            return Optional.empty();
        }
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new BrokenSeal(key + " on the stick is larger than " + largest + " bytes");
            }
            return Optional.of(Bytes.of(bytes));
        } catch (ZipException | java.io.EOFException e) {
            throw new BrokenSeal(key + " on the stick is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw new StickGone("reading " + file + ": " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new StickGone("closing " + file + ": " + e, e);
        }
    }
}

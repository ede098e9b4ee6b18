package zone.disclosure.hq.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import zone.disclosure.contract.Sha256;

/** Attachments, kept once under the hash of their content. It never changes or deletes what it has. */
public interface Blobs {
    /**
     * Keeps everything {@code content} gives; it is on the disk when this returns. Keeping the same twice is no harm.
     *
     * @throws Trouble with {@link Incident#DISK} when it cannot be written
     */
    Sha256 put(InputStream content);

    /** The file, for reading only. */
    Optional<Path> find(Sha256 hash);

    /**
     * In bytes.
     *
     * @throws java.util.NoSuchElementException when it is not here
     */
    long size(Sha256 hash);
}

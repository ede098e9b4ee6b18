package zone.disclosure.link;

import java.util.List;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;

/** What an attachment run needs of a station's store: whole attachments, and room for one that is on its way. Writing throws {@link NoRoom} when the disk is full. */
public interface BlobShelf {
    /**
     * An attachment some page names and the store lacks.
     *
     * @param size in bytes, as the page says
     */
    record Missing(Sha256 hash, long size) {}

    /** What is missing, smallest first, at most {@code most}. */
    List<Missing> missing(int most);

    /** How many bytes of it lie in its partial file; a torn last chunk does not count. */
    long begun(Sha256 hash, int chunkSize);

    /** Adds a chunk to the partial file, where the chunks so far end. */
    void append(Sha256 hash, Bytes chunk);

    /** The hash of the partial file as it lies on the disk; the hash of nothing when there is none. */
    Sha256 hashOfPartial(Sha256 hash);

    /** Makes the partial file the attachment, in one step that a power cut cannot halve. */
    void complete(Sha256 hash);

    /** Forgets the partial file. */
    void abandon(Sha256 hash);

    /** Lets go of attachments, whole or partial, that no page names any more. */
    void sweep();
}

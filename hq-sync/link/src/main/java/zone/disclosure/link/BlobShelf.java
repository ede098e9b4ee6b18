package zone.disclosure.link;

import java.time.LocalDate;
import java.util.List;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;

/** What an attachment run needs of a station's store: whole attachments, and room for one that is on its way. Writing throws {@link NoRoom} when the disk is full. */
public interface BlobShelf {
    /**
     * An attachment some page names and the store lacks.
     *
     * @param size in bytes, as the page says
     * @param video whether it may have to wait for its hours
     */
    record Missing(Sha256 hash, long size, boolean video) {}

    /** What is missing, smallest first, videos after all others, at most {@code most}. */
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

    /**
     * Reads whole attachments again, going on where the last call ended, and lets go of those that no longer have their
     * hash: readers see them as not yet there, and they are missing from now on.
     *
     * @param bytes to stop after the attachment with which so much was read, at most once around; 0 for only telling of
     *     those that readers found and let go meanwhile
     * @return what was let go
     */
    List<Sha256> scrub(long bytes);

    /** How many bytes came on that day, as told to {@link #fetched}. */
    long fetchedOn(LocalDate day);

    /** So many bytes more came on that day. Survives a restart; days before are forgotten. */
    void fetched(LocalDate day, long bytes);

    /** Lets go of attachments, whole or partial, that no page names any more. */
    void sweep();
}

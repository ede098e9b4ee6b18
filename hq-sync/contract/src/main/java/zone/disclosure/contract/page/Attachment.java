package zone.disclosure.contract.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import zone.disclosure.contract.Sha256;

/**
 * A file that belongs to a page and is kept under its own hash.
 *
 * @param name what people call it, with its ending
 * @param mediaType as in {@code application/pdf}
 * @param size in bytes
 * @param searchable false for a scan: it can be shown and printed but has no text
 */
public record Attachment(String name, String mediaType, long size, Sha256 hash, boolean searchable) {
    /** Attachments travel in chunks of this many bytes; only the last may be shorter. */
    public static final int CHUNK = 256 * 1024;

    public Attachment {
        if (size < 0) {
            throw new IllegalArgumentException("an attachment cannot have " + size + " bytes: " + name);
        }
    }

    /** How many chunks it takes. */
    public int chunks() {
        return Math.toIntExact((size + CHUNK - 1) / CHUNK);
    }

    /** Whether its pages can be shown as pictures and printed. */
    @JsonIgnore
    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}

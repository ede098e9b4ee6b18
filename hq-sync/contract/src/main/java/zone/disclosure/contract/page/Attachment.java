package zone.disclosure.contract.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
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

    private static final Pattern VIDEO = Pattern.compile("(?is).*\\.(mp4|m4v|mov|avi|mkv|webm|wmv|flv|mpe?g|3gp|ts)");

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

    /** Whether it may have to wait for the hours in which videos travel: by its type, or by its ending. */
    @JsonIgnore
    public boolean isVideo() {
        return mediaType.startsWith("video/") || VIDEO.matcher(name).matches();
    }
}

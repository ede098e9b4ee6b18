package zone.disclosure.contract.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;

/** A page on the wire: its JSON, compressed once at headquarters and named by the hash of the compressed bytes. */
public record PageParcel(Sha256 name, Bytes content) {
    /** No page is larger than this when unpacked, in bytes; more is refused before memory is. */
    public static final int LARGEST = 32 * 1024 * 1024;

    /**
     * Believes {@code content} only if it has the name that a sealed log page or bucket gave.
     *
     * @throws BrokenSeal when it has another
     */
    public PageParcel {
        var found = Sha256.of(content.toArray());
        if (!found.equals(name)) {
            throw new BrokenSeal("parcel " + name + " arrived as " + found);
        }
    }

    /**
     * Packs a page.
     *
     * @throws IllegalArgumentException when it is larger than {@link #LARGEST}
     */
    public static PageParcel pack(Page page) {
        var json = Codec.write(page);
        if (json.size() > LARGEST) {
            throw new IllegalArgumentException(
                    "page " + page.id() + " has " + json.size() + " bytes; at most " + LARGEST + " can be published");
        }
        var packed = new ByteArrayOutputStream(json.size() / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(json.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to write", e);
        }
        var content = Bytes.of(packed.toByteArray());
        return new PageParcel(Sha256.of(content.toArray()), content);
    }

    /**
     * Unpacks the page.
     *
     * @throws BrokenSeal when the content is no page, or larger than {@link #LARGEST}
     */
    public Page open() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(content.toArray()))) {
            var json = gzip.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new BrokenSeal("parcel " + name + " unpacks to more than " + LARGEST + " bytes");
            }
            return Codec.read(Bytes.of(json), Page.class);
        } catch (IOException e) {
            throw new BrokenSeal("parcel " + name + " cannot be unpacked: " + e.getMessage());
        }
    }
}

package zone.disclosure.contract.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Cover;
import zone.disclosure.contract.page.Page;

/**
 * A page that can travel alone: its JSON, compressed, and named by the hash of the JSON whatever the compression.
 * Holding one is the proof that name and content fit together.
 */
public final class PageParcel {
    /** No page is larger than this when unpacked, in bytes; more is refused before memory is. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private static final int BUFFER = 8192;
    /** What only stays on this computer is compressed quickly rather than tightly: decision H024. */
    private static final int QUICK = 1;

    private final Sha256 name;
    private final Bytes content;

    private PageParcel(Sha256 name, Bytes content) {
        this.name = name;
        this.content = content;
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
        var written = json.toArray();
        return new PageParcel(Sha256.of(written), gzipped(written));
    }

    /**
     * Believes {@code content} only if it unpacks to what a sealed log page or bucket named.
     *
     * @throws BrokenSeal when it does not, or is larger than {@link #LARGEST}
     */
    public static PageParcel of(Sha256 name, Bytes content) {
        checked(name, content);
        return new PageParcel(name, content);
    }

    /**
     * Wraps JSON that came in a pack, quickly rather than tightly: it stays on this computer.
     *
     * @throws BrokenSeal when it has another name
     */
    static PageParcel ofJson(Sha256 name, byte[] json) {
        check(name, json);
        return new PageParcel(
                name, Zstandard.isAvailable() ? Bytes.of(Zstandard.compress(json, QUICK)) : gzipped(json));
    }

    /**
     * Checks and reads in one go.
     *
     * @throws BrokenSeal when {@code content} does not have that name, is no page, or is larger than {@link #LARGEST}
     */
    public static Page read(Sha256 name, Bytes content) {
        return Codec.read(Bytes.of(checked(name, content)), Page.class);
    }

    /**
     * Checks it as {@link #read} does, and reads what a shelf lists of it.
     *
     * @throws BrokenSeal when {@code content} does not have that name, is no page, or is larger than {@link #LARGEST}
     */
    public static Cover readCover(Sha256 name, Bytes content) {
        return Codec.read(Bytes.of(checked(name, content)), Cover.class);
    }

    /** The SHA-256 of the page's JSON. */
    public Sha256 name() {
        return name;
    }

    /** The JSON, compressed: with gzip as it travels, with Zstandard where it came in a pack. */
    public Bytes content() {
        return content;
    }

    /** The JSON, of which {@link #name} is the hash. */
    byte[] json() {
        return unpacked(name, content);
    }

    /**
     * Reads the page.
     *
     * @throws BrokenSeal when the content is no page
     */
    public Page open() {
        return Codec.read(Bytes.of(json()), Page.class);
    }

    private static byte[] checked(Sha256 name, Bytes content) {
        var json = unpacked(name, content);
        check(name, json);
        return json;
    }

    private static void check(Sha256 name, byte[] json) {
        var found = Sha256.of(json);
        if (!found.equals(name)) {
            throw new BrokenSeal("parcel " + name + " arrived as " + found);
        }
    }

    private static byte[] unpacked(Sha256 name, Bytes content) {
        var packed = content.toArray();
        if (Zstandard.isFrame(packed)) {
            return Zstandard.unpack("parcel " + name, packed, LARGEST);
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            var json = gzip.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new BrokenSeal("parcel " + name + " unpacks to more than " + LARGEST + " bytes");
            }
            return json;
        } catch (IOException e) {
            throw new BrokenSeal("parcel " + name + " cannot be unpacked: " + e.getMessage());
        }
    }

    private static Bytes gzipped(byte[] json) {
        var packed = new ByteArrayOutputStream(json.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed, BUFFER)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to write", e);
        }
        return Bytes.of(packed.toByteArray());
    }
}

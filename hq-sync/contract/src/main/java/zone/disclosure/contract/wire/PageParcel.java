package zone.disclosure.contract.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;

/**
 * A page that can travel alone: its JSON, compressed, and named by the hash of the JSON whatever the compression.
 * Holding one is the proof that name and content fit together.
 */
public final class PageParcel {
    /** No page is larger than this when unpacked, in bytes; more is refused before memory is. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private static final int BUFFER = 8192;

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
        return new PageParcel(Sha256.of(written), compressed(written, Deflater.DEFAULT_COMPRESSION));
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
        return new PageParcel(name, compressed(json, Deflater.BEST_SPEED));
    }

    /**
     * Checks and reads in one go.
     *
     * @throws BrokenSeal when {@code content} does not have that name, is no page, or is larger than {@link #LARGEST}
     */
    public static Page read(Sha256 name, Bytes content) {
        return Codec.read(Bytes.of(checked(name, content)), Page.class);
    }

    /** The SHA-256 of the page's JSON. */
    public Sha256 name() {
        return name;
    }

    /** The JSON, compressed with gzip. */
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
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(content.toArray()), BUFFER)) {
            var json = gzip.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new BrokenSeal("parcel " + name + " unpacks to more than " + LARGEST + " bytes");
            }
            return json;
        } catch (IOException e) {
            throw new BrokenSeal("parcel " + name + " cannot be unpacked: " + e.getMessage());
        }
    }

    private static Bytes compressed(byte[] json, int level) {
        var packed = new ByteArrayOutputStream(json.length / 3 + 64);
        try (var gzip = new Gzip(packed, level)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to write", e);
        }
        return Bytes.of(packed.toByteArray());
    }

    /** The JDK's own has no word for how hard to try. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream to, int level) throws IOException {
            super(to, BUFFER);
            def.setLevel(level);
        }
    }
}

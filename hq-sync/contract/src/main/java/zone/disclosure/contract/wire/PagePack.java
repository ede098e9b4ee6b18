package zone.disclosure.contract.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;

/**
 * Neighbouring pages of a bucket, compressed together: their JSON in the order of their ids, each ended by a line feed.
 * It only saves bytes: whoever cannot make or read one goes on with single parcels.
 */
public final class PagePack {
    /** A slice of a bucket has so many pages, the last one fewer. */
    public static final int SLICE = 64;
    /** Fewer pages do not compress better together than alone. */
    public static final int FEWEST = 8;
    /** No pack is larger than this when unpacked, in bytes; one that would be is not made, and not believed. */
    public static final int LARGEST = 16 * 1024 * 1024;
    /** See decision H013: beyond this level the bytes saved are not worth the time at headquarters. */
    private static final int LEVEL = 17;

    private PagePack() {}

    /** Whether this computer can: it needs a native library, which some platforms lack. */
    public static boolean isAvailable() {
        return Zstandard.isAvailable();
    }

    /**
     * Compresses pages together.
     *
     * @param pages in the order of their ids, at most {@link #SLICE}
     * @return empty when this computer cannot, or they are larger than {@link #LARGEST} together
     */
    public static Optional<Bytes> pack(List<PageParcel> pages) {
        if (!isAvailable()) {
            return Optional.empty();
        }
        var text = new ByteArrayOutputStream();
        for (var page : pages) {
            text.writeBytes(page.json());
            text.write('\n');
            if (text.size() > LARGEST) {
                return Optional.empty();
            }
        }
        return Optional.of(Bytes.of(Zstandard.compress(text.toByteArray(), LEVEL)));
    }

    /**
     * Takes a pack apart, believing no page without its name.
     *
     * @param names what a sealed bucket lists, in the order of the pages' ids
     * @throws BrokenSeal when it holds anything else, or is larger than {@link #LARGEST}
     */
    public static List<PageParcel> open(Bytes pack, List<Sha256> names) {
        var text = Zstandard.unpack("a pack", pack.toArray(), LARGEST);
        var parcels = new ArrayList<PageParcel>(names.size());
        int from = 0;
        for (var name : names) {
            int end = from;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (end == text.length) {
                throw new BrokenSeal("a pack of " + names.size() + " pages ends after " + parcels.size());
            }
            parcels.add(PageParcel.ofJson(name, Arrays.copyOfRange(text, from, end)));
            from = end + 1;
        }
        if (from != text.length) {
            throw new BrokenSeal("a pack of " + names.size() + " pages has " + (text.length - from) + " bytes beyond");
        }
        return parcels;
    }
}

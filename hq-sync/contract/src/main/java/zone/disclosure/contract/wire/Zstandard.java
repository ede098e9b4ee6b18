package zone.disclosure.contract.wire;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Compression (RFC 8878) by a native library, which some platforms lack. It never unpacks more than it was told to. */
final class Zstandard {
    private static final int MAGIC = 0xFD2FB528;
    private static final boolean AVAILABLE = available();

    private Zstandard() {}

    static boolean isAvailable() {
        return AVAILABLE;
    }

    /** Whether {@code content} says it was compressed like this. */
    static boolean isFrame(byte[] content) {
        return content.length >= Integer.BYTES
                && ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt() == MAGIC;
    }

    /** @param level of work, from 1, quick, to 19 */
    static byte[] compress(byte[] content, int level) {
        return Zstd.compress(content, level);
    }

    /**
     * The size is written in the frame and bounds what is unpacked, whatever the frame goes on to say.
     *
     * @param what is unpacked, for the person who reads that it cannot be
     * @param largest how many bytes are taken
     * @throws BrokenSeal when it cannot be unpacked, or not into so few bytes
     */
    static byte[] unpack(String what, byte[] frame, int largest) {
        if (!AVAILABLE) {
            throw new BrokenSeal(what + " cannot be read on this computer, which has no Zstandard");
        }
        try {
            long size = frame.length == 0 ? -1 : Zstd.getFrameContentSize(frame);
            if (size < 0 || size > largest) {
                throw new BrokenSeal(
                        what + " says it unpacks to " + size + " bytes; at most " + largest + " are taken");
            }
            var content = new byte[Math.toIntExact(size)];
            long length = Zstd.decompress(content, frame);
            if (length != size) {
                throw new BrokenSeal(what + " has " + length + " bytes and not the " + size + " it says");
            }
            return content;
        } catch (ZstdException e) {
            throw new BrokenSeal(what + " cannot be unpacked: " + e.getMessage());
        }
    }

    /** Loads the native library, once. */
    private static boolean available() {
        try {
            return Zstd.maxCompressionLevel() > 0;
        } catch (LinkageError e) {
            return false;
        }
    }
}

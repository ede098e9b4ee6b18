package zone.disclosure.hq.distribution.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads whole messages of the binary protocol from a stranger. Memory grows with what has arrived, never with what was
 * announced. Each frame has a header of 6 bytes: length with the header, then flags, both little-endian.
 */
final class Frames {
    private static final int HEADER = 6;
    private static final int WHOLE = 0xC000;
    private static final int FINAL = 0x2000;
    private static final int TYPE_AND_CORRELATION = 12;
    private static final int STEP = 1024;

    private final InputStream in;
    private byte[] message = new byte[STEP];
    private int size;

    Frames(InputStream in) {
        this.in = in;
    }

    /** A message that breaks a rule: its connection must end. */
    static final class Unlawful extends IOException {
        private static final long serialVersionUID = 1L;

        Unlawful(String what) {
            super(what);
        }
    }

    /** Waits for the first byte of a message; false at the end of the stream. */
    boolean begins() throws IOException {
        if (message.length > 4 * STEP) {
            message = new byte[STEP];
        }
        size = in.read(message, 0, 1);
        return size > 0;
    }

    /**
     * Reads on to the end of the message.
     *
     * @param largest bytes it may have
     * @throws Unlawful when it is larger, in fragments, or no message at all
     */
    void finish(int largest) throws IOException {
        int begin = 0;
        boolean last = false;
        while (!last) {
            fill(begin + HEADER);
            var header = ByteBuffer.wrap(message, begin, HEADER).order(ByteOrder.LITTLE_ENDIAN);
            int length = header.getInt();
            int flags = header.getShort() & 0xffff;
            if (length < HEADER || length > largest - begin) {
                throw new Unlawful("a frame of " + Integer.toUnsignedString(length) + " bytes after " + begin);
            }
            if (begin == 0 && ((flags & WHOLE) != WHOLE || length < HEADER + TYPE_AND_CORRELATION)) {
                throw new Unlawful("no whole message");
            }
            last = (flags & FINAL) != 0;
            fill(begin + length);
            begin += length;
        }
    }

    int type() {
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getInt(HEADER);
    }

    long correlation() {
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getLong(HEADER + Integer.BYTES);
    }

    /** The message; good until the next {@link #begins}. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(message, 0, size);
    }

    private void fill(int upTo) throws IOException {
        while (size < upTo) {
            if (size == message.length) {
                message = Arrays.copyOf(message, Math.min(message.length * 2, Limits.MESSAGE));
            }
            int read = in.read(message, size, Math.min(upTo, message.length) - size);
            if (read < 0) {
                throw new EOFException();
            }
            size += read;
        }
    }
}

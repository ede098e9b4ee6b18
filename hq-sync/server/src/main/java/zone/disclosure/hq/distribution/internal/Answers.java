package zone.disclosure.hq.distribution.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Follows what the member answers, as bytes pass by: which calls are answered, and whether the token was accepted. */
final class Answers {
    private static final int HEADER = 6;
    private static final int WANTED = 14;
    private static final int FIRST = 0x8000;
    private static final int FINAL = 0x2000;
    private static final int EVENT = 0x0200;
    private static final int SHOW_TOKEN_ANSWER = Calls.SHOW_TOKEN + 1;
    private static final int STATUS = 13;

    private final Heard heard;
    private final byte[] head = new byte[HEADER + WANTED];
    private int have;
    private int left;
    private int flags;
    private boolean first = true;
    private boolean event;
    private long correlation;

    Answers(Heard heard) {
        this.heard = heard;
    }

    /** Who wants to know. */
    interface Heard {
        /** The call of that correlation is answered in full. */
        void answered(long correlation);

        /** The member let the connection in. */
        void admitted();
    }

    void pass(byte[] bytes, int count) {
        int at = 0;
        while (at < count) {
            if (left == 0) {
                head[have++] = bytes[at++];
                if (have == HEADER) {
                    begin();
                }
            } else {
                int part = Math.min(left, count - at);
                int kept = first ? Math.min(part, head.length - have) : 0;
                System.arraycopy(bytes, at, head, have, kept);
                have += kept;
                at += part;
                left -= part;
                if (left == 0) {
                    end();
                }
            }
        }
    }

    private void begin() {
        var header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        left = Math.max(0, header.getInt() - HEADER);
        flags = header.getShort() & 0xffff;
        if (left == 0) {
            end();
        }
    }

    private void end() {
        if (first && have >= HEADER + 12) {
            var body = ByteBuffer.wrap(head, HEADER, have - HEADER).slice().order(ByteOrder.LITTLE_ENDIAN);
            event = (flags & EVENT) != 0 && (flags & FIRST) != 0;
            correlation = body.getLong(Integer.BYTES);
            if (body.getInt(0) == SHOW_TOKEN_ANSWER && body.limit() > STATUS && body.get(STATUS) == 0) {
                heard.admitted();
            }
        }
        first = (flags & FINAL) != 0;
        if (first && !event) {
            heard.answered(correlation);
        }
        have = 0;
    }
}

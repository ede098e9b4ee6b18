package zone.disclosure.hq.distribution.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands behind an edge: it lets everybody in, counts messages, and answers as a test wants. It is no Hazelcast. */
final class SomeMember implements AutoCloseable {
    private static final int HEADER = 6;
    private static final int BODY = 14;
    private static final int WHOLE = 0xC000;
    private static final int FINAL = 0x2000;
    private static final int GREETING = 3;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger heard = new AtomicInteger();
    private volatile Manner manner = Manner.ANSWERS;

    SomeMember() throws IOException {
        Thread.ofVirtual().start(this::listen);
    }

    /** What becomes of a message. */
    enum Manner {
        ANSWERS,
        KEEPS_SILENT,
        /** Answers with more than any line can hold. */
        FLOODS
    }

    int port() {
        return door.getLocalPort();
    }

    /** Messages that came through, but for the tokens. */
    int heard() {
        return heard.get();
    }

    void behave(Manner next) {
        manner = next;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return; // The door was closed: the test is over.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = socket.getInputStream();
            in.readNBytes(GREETING);
            var frames = new Frames(in);
            while (frames.begins()) {
                frames.finish(Limits.MESSAGE);
                boolean token = frames.type() == Calls.SHOW_TOKEN;
                if (token || manner != Manner.KEEPS_SILENT) {
                    answer(socket.getOutputStream(), frames, !token && manner == Manner.FLOODS ? 64 << 20 : 0);
                }
                if (!token) {
                    heard.incrementAndGet();
                }
            }
        } catch (IOException e) {
            return; // The edge cut it off.
        }
    }

    private static void answer(OutputStream out, Frames to, int more) throws IOException {
        var frame = ByteBuffer.allocate(HEADER + BODY).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(HEADER + BODY + more).putShort((short) (WHOLE | FINAL));
        frame.putInt(to.type() + 1).putLong(to.correlation());
        out.write(frame.array());
        for (int left = more; left > 0; left -= 1 << 16) {
            out.write(new byte[1 << 16]);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

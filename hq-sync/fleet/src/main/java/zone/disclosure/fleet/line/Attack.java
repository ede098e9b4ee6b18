package zone.disclosure.fleet.line;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A hostile client without a key: it opens connections and holds them, sends garbage, and announces frames of half a
 * gigabyte, as fast as one machine can. It stops when it is closed.
 */
public final class Attack implements AutoCloseable {
    private static final int IDLERS = 40;
    private static final int FLOODERS = 6;
    private static final int HUGE = 512 << 20;

    private final int port;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean over;

    /** Begins at once. */
    public Attack(int port) {
        this.port = port;
        for (int i = 0; i < IDLERS; i++) {
            Thread.ofVirtual().start(() -> again(new byte[0], 30_000));
        }
        for (int i = 0; i < FLOODERS; i++) {
            var garbage = new byte[48 * 1024];
            new Random(i).nextBytes(garbage);
            Thread.ofVirtual().start(() -> again(garbage, 200));
            Thread.ofVirtual().start(() -> again(giant(), 200));
        }
    }

    /** How many connections it made. */
    public int connections() {
        return connections.get();
    }

    /** How many of them the far side ended. */
    public int ended() {
        return ended.get();
    }

    @Override
    public void close() {
        over = true;
    }

    private void again(byte[] first, int holdMillis) {
        while (!over) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
                connections.incrementAndGet();
                socket.setSoTimeout(holdMillis);
                socket.getOutputStream().write(first);
                while (socket.getInputStream().read() >= 0) {
                    Thread.onSpinWait();
                }
                ended.incrementAndGet();
            } catch (java.net.SocketTimeoutException held) {
                // It let us sit there; we come again.
                Thread.onSpinWait();
            } catch (IOException e) {
                ended.incrementAndGet();
            }
            LockSupport.parkNanos(20_000_000L);
        }
    }

    /** The three letters of a client, then the head of a frame that promises half a gigabyte. */
    private static byte[] giant() {
        return ByteBuffer.allocate(9)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("CP2".getBytes(StandardCharsets.US_ASCII))
                .putInt(HUGE)
                .putShort((short) 0xC000)
                .array();
    }
}

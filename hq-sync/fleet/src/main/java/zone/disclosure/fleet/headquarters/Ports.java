package zone.disclosure.fleet.headquarters;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for the fleet's programs: below the range from which the system takes the near ends of connections, so that a
 * headquarters that was killed finds its port free when it returns.
 */
public final class Ports {
    private static final int FIRST = 22_000;
    private static final int LAST = 31_999;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(LAST - FIRST));

    private Ports() {}

    /** One that nobody listens on. Another call, also of another fleet that runs beside this one, rarely gets the same. */
    public static int free() {
        for (int tries = LAST - FIRST; tries > 0; tries--) {
            int port = FIRST + NEXT.getAndIncrement() % (LAST - FIRST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port is free between " + FIRST + " and " + LAST);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

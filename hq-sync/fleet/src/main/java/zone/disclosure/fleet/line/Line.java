package zone.disclosure.fleet.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * A line to a port of this machine: it counts the bytes of both directions, makes them slow and late as the weather
 * says, and can be cut (silence, as when a cable is pulled) or dropped (reset, as when a router restarts).
 */
public final class Line implements AutoCloseable {
    private final int to;
    private final ServerSocket door;
    private final LongAdder up = new LongAdder();
    private final LongAdder down = new LongAdder();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Weather weather;
    private volatile boolean cut;
    private volatile boolean closed;

    /** Listens at once, on a port of its own. */
    public Line(int to, Weather weather) {
        this.to = to;
        this.weather = weather;
        try {
            door = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port for a line", e);
        }
        Thread.ofVirtual().name("line-" + door.getLocalPort()).start(this::listen);
    }

    /** Where it begins, host:port. */
    public String address() {
        return "127.0.0.1:" + port();
    }

    /** The port where it begins. */
    public int port() {
        return door.getLocalPort();
    }

    /** Bytes that came back from the far end: down, for a station. */
    public long down() {
        return down.sum();
    }

    /** Bytes that went to the far end. */
    public long up() {
        return up.sum();
    }

    /** All bytes of both directions. */
    public long bytes() {
        return up() + down();
    }

    /** Other weather, from the next byte on. */
    public void weather(Weather other) {
        weather = other;
    }

    /** Nothing goes through any more and nobody is told. */
    public void cut() {
        cut = true;
    }

    /** What was held back goes through. */
    public void heal() {
        cut = false;
    }

    /** Every connection is reset. New ones are taken. */
    public void drop() {
        open.forEach(Line::reset);
    }

    /** How many ends of connections are open. */
    public int ends() {
        return open.size();
    }

    @Override
    public void close() {
        closed = true;
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a line", e);
        } finally {
            drop();
        }
    }

    private void listen() {
        while (!closed) {
            try {
                join(door.accept());
            } catch (IOException e) {
                // Closed by us, or the system has no more sockets for the moment: the far side tries again.
                Thread.onSpinWait();
            }
        }
    }

    private void join(Socket near) {
        Thread.ofVirtual().start(() -> {
            var far = new Socket();
            try {
                far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to), 5_000);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
            } catch (IOException nobodyThere) {
                reset(near);
                reset(far);
                return;
            }
            open.add(near);
            open.add(far);
            new Pipe(near, far, up).start();
            new Pipe(far, near, down).start();
        });
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyGone) {
            // There is nothing left to reset.
            Thread.onSpinWait();
        }
    }

    /** One direction of one connection. */
    private final class Pipe {
        private final Socket from;
        private final Socket into;
        private final LongAdder count;
        private final Pace pace = new Pace();

        Pipe(Socket from, Socket into, LongAdder count) {
            this.from = from;
            this.into = into;
            this.count = count;
        }

        void start() {
            Thread.ofVirtual().start(this::carry);
        }

        private void carry() {
            var late = new Late(into);
            try (from;
                    late) {
                var piece = new byte[16 * 1024];
                var source = from.getInputStream();
                for (int read = source.read(piece); read >= 0; read = source.read(piece)) {
                    pace.wait(weather, read);
                    while (cut && !closed) {
                        Pace.rest(20_000_000L);
                    }
                    count.add(read);
                    late.write(piece, read, weather.delay());
                }
            } catch (IOException e) {
                // One end was reset; the other shall see it too.
                reset(into);
            } finally {
                open.remove(from);
            }
        }
    }
}

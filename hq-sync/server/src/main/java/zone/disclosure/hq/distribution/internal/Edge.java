package zone.disclosure.hq.distribution.internal;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.hq.store.Incident;

/**
 * Stands before the member: counts connections, bounds messages, knows the few calls of a station, and ends whoever
 * does otherwise. On loopback; a tunnel with certificates stands before it. It opens no seal and keeps nothing.
 */
final class Edge implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final int BACKLOG = 1024;
    private static final int LARGE = 32 * 1024;
    private static final int KEPT = 32;
    private static final long OFTEN_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ServerSocket door;
    private final int memberPort;
    private final Limits limits;
    private final Gate gate;
    private final LongSupplier nanos;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedDeque<byte[]> buffers = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("edge-watch").daemon().factory());
    private volatile long toldFullAt;

    /** @throws IOException when the port is taken */
    Edge(int port, int memberPort, Limits limits, Gate gate, LongSupplier nanos) throws IOException {
        this.door = new ServerSocket(port, BACKLOG, LOOPBACK);
        this.memberPort = memberPort;
        this.limits = limits;
        this.gate = gate;
        this.nanos = nanos;
        gate.standsBehind(this);
        this.toldFullAt = nanos.getAsLong() - OFTEN_NANOS;
        Thread.ofPlatform().name("edge").daemon().start(this::listen);
        var _ = watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return sessions.size();
    }

    LongSupplier nanos() {
        return nanos;
    }

    byte[] borrow() {
        var kept = buffers.pollFirst();
        return kept == null ? new byte[LARGE] : kept;
    }

    void giveBack(byte[] buffer) {
        if (buffers.size() < KEPT) {
            buffers.addFirst(buffer);
        }
    }

    /** Ends the connection whose port on the member's side is {@code memberSide}, if there is one. */
    void cut(int memberSide) {
        sessions.stream().filter(session -> session.memberSide() == memberSide).forEach(Session::close);
    }

    void ended(Session session) {
        sessions.remove(session);
    }

    void refused(int memberSide, String why) {
        gate.refused(memberSide, why);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        closeQuietly(door);
        sessions.forEach(Session::close);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                receive(door.accept());
            } catch (IOException e) {
                if (!door.isClosed()) {
                    LOG.warn("A connection could not be received: {}", e.getMessage());
                }
            }
        }
    }

    private void receive(Socket station) {
        if (sessions.size() >= limits.connections()) {
            tellFull();
            closeQuietly(station);
            return;
        }
        makeRoomForStrangers();
        try {
            station.setTcpNoDelay(true);
            var member = new Socket(LOOPBACK, memberPort);
            member.setTcpNoDelay(true);
            var session = new Session(this, station, member);
            sessions.add(session);
            Thread.ofVirtual().name("edge-up").start(session::up);
            Thread.ofVirtual().name("edge-down").start(session::down);
        } catch (IOException e) {
            LOG.warn("The member does not take a connection: {}", e.getMessage());
            closeQuietly(station);
        }
    }

    private void makeRoomForStrangers() {
        var strangers = sessions.stream().filter(Session::isStranger).toList();
        if (strangers.size() >= limits.strangers()) {
            strangers.stream()
                    .min(Comparator.comparingLong(Session::since))
                    .ifPresent(oldest -> oldest.refuse("too many connections without a token"));
        }
    }

    private void tellFull() {
        if (nanos.getAsLong() - toldFullAt >= OFTEN_NANOS) {
            toldFullAt = nanos.getAsLong();
            LOG.warn(
                    "{} 站点连接数已满（{}），新的连接被拒绝。The wire is full; set hq.wire-connections higher if these are all yours.",
                    Incident.WIRE_FULL.code(),
                    limits.connections());
        }
    }

    /** Ends whoever is overdue; done every second. */
    void look() {
        sessions.forEach(session -> session.overdue(limits).ifPresent(session::refuse));
    }

    private static void closeQuietly(Closeable what) {
        try {
            what.close();
        } catch (IOException e) {
            LOG.debug("Closing failed", e);
        }
    }
}

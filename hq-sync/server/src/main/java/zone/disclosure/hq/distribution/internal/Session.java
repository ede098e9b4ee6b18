package zone.disclosure.hq.distribution.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection through the edge: every message towards the member is looked at, everything back passes. */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final byte[] HELLO = "CP2".getBytes(StandardCharsets.US_ASCII);
    private static final int SMALL = 1024;
    private static final double MESSAGES_A_SECOND = 300;
    private static final double MESSAGES_AT_ONCE = 2_000;
    private static final double WRITTEN_A_SECOND = 256 * 1024;
    private static final double WRITTEN_AT_ONCE = 16 * 1024 * 1024;
    private static final long NOT_NOW = Long.MIN_VALUE;

    private final Edge edge;
    private final Socket station;
    private final Socket member;
    private final Semaphore room = new Semaphore(Calls.MOST_AT_ONCE, true);
    private final Map<Long, Integer> waiting = new HashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final long since;
    private volatile boolean admitted;
    private volatile long heard;
    private volatile long messageSince = NOT_NOW;
    private volatile long writingSince = NOT_NOW;

    Session(Edge edge, Socket station, Socket member) {
        this.edge = edge;
        this.station = station;
        this.member = member;
        this.since = edge.nanos().getAsLong();
        this.heard = since;
    }

    boolean isStranger() {
        return !admitted;
    }

    int memberSide() {
        return member.getLocalPort();
    }

    long since() {
        return since;
    }

    /** From the station to the member. Returns when the connection has ended. */
    void up() {
        try {
            var in = station.getInputStream();
            var out = member.getOutputStream();
            if (!Arrays.equals(in.readNBytes(HELLO.length), HELLO)) {
                throw new Frames.Unlawful("this is not the client protocol");
            }
            out.write(HELLO);
            var messages = new Allowance(MESSAGES_A_SECOND, MESSAGES_AT_ONCE, edge.nanos());
            var written = new Allowance(WRITTEN_A_SECOND, WRITTEN_AT_ONCE, edge.nanos());
            var frames = new Frames(in);
            while (frames.begins()) {
                messageSince = edge.nanos().getAsLong();
                frames.finish(admitted ? Limits.MESSAGE : Limits.FIRST_MESSAGE);
                messageSince = NOT_NOW;
                heard = edge.nanos().getAsLong();
                int weight = weight(frames.type());
                messages.take(1);
                if (frames.type() == Calls.MAP_SET) {
                    written.take(frames.bytes().limit());
                }
                room.acquire(weight);
                synchronized (waiting) {
                    waiting.merge(frames.correlation(), weight, Integer::sum);
                }
                out.write(frames.bytes().array(), 0, frames.bytes().limit());
            }
            close();
        } catch (Frames.Unlawful e) {
            refuse(String.valueOf(e.getMessage()));
        } catch (EOFException | SocketException e) {
            close();
        } catch (IOException e) {
            LOG.debug("A connection of the wire ended", e);
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    /** From the member to the station. */
    void down() {
        var answers = new Answers(new Following());
        var small = new byte[SMALL];
        try {
            var in = member.getInputStream();
            int read = in.read(small);
            while (read >= 0) {
                send(small, read, answers);
                if (read == SMALL) {
                    var large = edge.borrow();
                    do {
                        read = in.available() > 0 ? in.read(large) : 0;
                        send(large, Math.max(0, read), answers);
                    } while (read > 0);
                    edge.giveBack(large);
                }
                read = in.read(small);
            }
        } catch (IOException e) {
            LOG.debug("A connection of the wire ended", e);
        } finally {
            close();
        }
    }

    /** Why the connection must end now, if it must. */
    Optional<String> overdue(Limits limits) {
        long now = edge.nanos().getAsLong();
        if (!admitted && now - since > limits.greeting().toNanos()) {
            return Optional.of("no token in time");
        }
        if (messageSince != NOT_NOW && now - messageSince > limits.message().toNanos()) {
            return Optional.of("a message that does not end");
        }
        if (writingSince != NOT_NOW && now - writingSince > limits.stuck().toNanos()) {
            return Optional.of("it does not read what it asked for");
        }
        return now - heard > limits.silence().toNanos() && writingSince == NOT_NOW && room.availablePermits() > 0
                ? Optional.of("silence")
                : Optional.empty();
    }

    /** Ends it and tells why. */
    void refuse(String why) {
        if (!closed.get()) {
            edge.refused(member.getLocalPort(), why);
        }
        close();
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            room.release(Calls.MOST_AT_ONCE);
            edge.ended(this);
            for (var socket : new Socket[] {station, member}) {
                try {
                    socket.close();
                } catch (IOException e) {
                    LOG.debug("A connection of the wire did not close in order", e);
                }
            }
        }
    }

    private int weight(int type) throws Frames.Unlawful {
        if (!admitted && type == Calls.SHOW_TOKEN) {
            return 1;
        }
        var weight = admitted ? Calls.WEIGHTS.get(type) : null;
        if (weight == null) {
            throw new Frames.Unlawful("call 0x" + Integer.toHexString(type) + (admitted ? "" : " before a token"));
        }
        return weight;
    }

    private void send(byte[] bytes, int count, Answers answers) throws IOException {
        if (count > 0) {
            answers.pass(bytes, count);
            writingSince = edge.nanos().getAsLong();
            station.getOutputStream().write(bytes, 0, count);
            writingSince = NOT_NOW;
        }
    }

    private final class Following implements Answers.Heard {
        @Override
        public void answered(long correlation) {
            synchronized (waiting) {
                var weight = waiting.remove(correlation);
                if (weight != null) {
                    room.release(weight);
                }
            }
        }

        @Override
        public void admitted() {
            admitted = true;
        }
    }
}

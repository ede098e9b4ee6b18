package zone.disclosure.hq.distribution.internal;

import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.codec.ClientAuthenticationCustomCodec;
import com.hazelcast.internal.serialization.Data;
import com.hazelcast.internal.serialization.SerializationService;
import com.hazelcast.internal.serialization.impl.DefaultSerializationServiceBuilder;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import zone.disclosure.contract.Bytes;

/** Somebody who speaks the binary protocol and means harm: it sends whatever it likes and sees what comes back. */
final class Hostile implements AutoCloseable {
    private static final int HEADER = 6;
    private static final int FINAL = 0x2000;
    private static final int WHOLE = 0xC000;
    private static final int EVENT = 0x0200;
    private static final int PATIENCE = 15_000;
    private static final SerializationService DATA = new DefaultSerializationServiceBuilder().build();

    private final Socket socket;
    private final DataInputStream in;
    private long correlation = 1;

    private Hostile(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
    }

    /** What came back. */
    enum Outcome {
        CUT_OFF,
        FAULT,
        ANSWER,
        SILENCE
    }

    static Hostile at(int port) throws IOException {
        return new Hostile(new Socket(InetAddress.getLoopbackAddress(), port))
                .raw("CP2".getBytes(StandardCharsets.US_ASCII));
    }

    static Hostile mute(int port) throws IOException {
        return new Hostile(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    static Data data(Object value) {
        return DATA.toData(value);
    }

    Hostile raw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Whether the member let it in. */
    boolean show(Bytes token, String cluster) throws IOException {
        send(ClientAuthenticationCustomCodec.encodeRequest(
                cluster,
                token.toArray(),
                UUID.randomUUID(),
                "JVM",
                (byte) 1,
                "5.7.0",
                "hostile",
                List.of(),
                (byte) 0,
                false));
        var first = answer();
        return first.limit() > 13 && first.get(13) == 0;
    }

    Outcome call(int type, int partition) throws IOException {
        var frame = ByteBuffer.allocate(HEADER + 16).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(HEADER + 16).putShort((short) (WHOLE | FINAL));
        frame.putInt(type).putLong(correlation++).putInt(partition);
        return outcome(() -> raw(frame.array()));
    }

    Outcome call(ClientMessage message, int partition) throws IOException {
        message.setPartitionId(partition);
        return outcome(() -> send(message));
    }

    /** Announces frames and does not send them; the line may end between two. */
    Outcome announce(int... lengths) throws IOException {
        return outcome(() -> {
            for (int length : lengths) {
                head(length);
            }
        });
    }

    private void head(int length) throws IOException {
        raw(ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .putShort((short) WHOLE)
                .array());
    }

    Outcome outcome() throws IOException {
        return outcome(() -> {});
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private interface Sending {
        void send() throws IOException;
    }

    private Outcome outcome(Sending sending) throws IOException {
        try {
            sending.send();
            return answer().getInt(0) == 0 ? Outcome.FAULT : Outcome.ANSWER;
        } catch (SocketTimeoutException e) {
            return Outcome.SILENCE;
        } catch (EOFException | SocketException e) {
            return Outcome.CUT_OFF;
        }
    }

    private void send(ClientMessage message) throws IOException {
        message.setCorrelationId(correlation++);
        var frames = message.frameIterator();
        while (frames.hasNext()) {
            var frame = frames.next();
            int flags = frame.flags | (frames.hasNext() ? 0 : FINAL);
            var bytes = ByteBuffer.allocate(HEADER + frame.content.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putInt(bytes.capacity()).putShort((short) flags).put(frame.content);
            raw(bytes.array());
        }
    }

    /** The first frame of the next message that is no event. */
    private ByteBuffer answer() throws IOException {
        while (true) {
            ByteBuffer first = null;
            int firstFlags = 0;
            int flags;
            do {
                var header = ByteBuffer.wrap(in.readNBytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN);
                if (header.limit() < HEADER) {
                    throw new EOFException();
                }
                int length = header.getInt();
                flags = header.getShort() & 0xffff;
                var body = in.readNBytes(length - HEADER);
                if (first == null) {
                    first = ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN);
                    firstFlags = flags;
                }
            } while ((flags & FINAL) == 0);
            if ((firstFlags & EVENT) == 0) {
                return first;
            }
        }
    }
}

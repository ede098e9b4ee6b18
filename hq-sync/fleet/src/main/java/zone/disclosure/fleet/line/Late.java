package zone.disclosure.fleet.line;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Writes bytes later than they came, in their order. Without delay it writes at once and needs no thread. */
final class Late implements AutoCloseable {
    private static final int ON_THEIR_WAY = 256;

    private final Socket into;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(ON_THEIR_WAY);
    private @Nullable Thread writer;

    /** @param last whether nothing comes after it */
    @SuppressWarnings("ArrayRecordComponent")
    private record Piece(byte[] content, long due, boolean last) {}

    Late(Socket into) {
        this.into = into;
    }

    void write(byte[] piece, int length, Duration delay) throws IOException {
        if (delay.isZero() && writer == null) {
            into.getOutputStream().write(piece, 0, length);
            return;
        }
        if (writer == null) {
            writer = Thread.ofVirtual().start(this::deliver);
        }
        hand(new Piece(Arrays.copyOf(piece, length), System.nanoTime() + delay.toNanos(), false));
    }

    /** The stream came to its end: the far side shall see that, after all that is on its way. */
    @Override
    public void close() throws IOException {
        if (writer == null) {
            into.shutdownOutput();
        } else {
            hand(new Piece(new byte[0], System.nanoTime(), true));
        }
    }

    private void hand(Piece piece) throws IOException {
        try {
            while (!pieces.offer(piece, 1, java.util.concurrent.TimeUnit.SECONDS)) {
                if (into.isClosed()) {
                    throw new IOException("the far side is gone");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void deliver() {
        try {
            for (var piece = pieces.take(); !piece.last(); piece = pieces.take()) {
                Pace.rest(piece.due() - System.nanoTime());
                into.getOutputStream().write(piece.content());
            }
            into.shutdownOutput();
        } catch (IOException e) {
            pieces.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package zone.disclosure.hq.distribution.internal;

import java.time.Duration;

/**
 * What the edge bears.
 *
 * @param connections in all; {@code hq.wire-connections}
 * @param strangers connections that have not shown a token yet; the oldest goes when one more comes
 * @param greeting time to show a token
 * @param message time from the first byte of a message to its last
 * @param silence time between two messages; a client pings every 10 seconds
 * @param stuck time in which the far side reads nothing of what is sent to it
 */
record Limits(int connections, int strangers, Duration greeting, Duration message, Duration silence, Duration stuck) {
    /** Bytes of a message before a token was accepted. */
    static final int FIRST_MESSAGE = 8 * 1024;
    /** Bytes of a message: the largest value, its key and frames. */
    static final int MESSAGE = Letterbox.LARGEST + 8 * 1024;

    static Limits of(int connections) {
        return new Limits(
                connections,
                256,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(90),
                Duration.ofSeconds(90));
    }
}

package zone.disclosure.hq.distribution.internal;

import com.hazelcast.internal.nio.Connection;
import java.util.UUID;
import java.util.function.IntConsumer;
import zone.disclosure.contract.StationId;

/** A connection that came in as a station. */
final class Visit {
    private final StationId station;
    private final String key;
    private final UUID client;
    private final Connection connection;
    private final long since;
    private volatile long talked;

    /**
     * @param key id of the key it showed
     * @param client the random id that the client gave itself when it started
     * @param now nanoseconds of a clock that only counts
     */
    Visit(StationId station, String key, UUID client, Connection connection, long now) {
        this.station = station;
        this.key = key;
        this.client = client;
        this.connection = connection;
        this.since = now;
        this.talked = now;
    }

    /** The port at the far end of a connection, 0 when it has none any more. */
    static int port(Connection of) {
        var address = of.getRemoteSocketAddress();
        return address == null ? 0 : address.getPort();
    }

    StationId station() {
        return station;
    }

    String key() {
        return key;
    }

    boolean lives() {
        return connection.isAlive();
    }

    boolean comesFrom(int port) {
        return port(connection) == port;
    }

    void talks(long now) {
        talked = now;
    }

    /** Whether both have been in for so long, and both talked within so long, and are not the same program. */
    boolean isBeside(Visit other, long now, long nanos) {
        return !client.equals(other.client)
                && other.lives()
                && now - since > nanos
                && now - other.since > nanos
                && now - other.talked < nanos * 2;
    }

    /** Ends it: at the edge at once; in the member, whose network thread may sleep for seconds, in its time. */
    void end(String why, IntConsumer cutter) {
        cutter.accept(port(connection));
        connection.close(why, null);
    }
}

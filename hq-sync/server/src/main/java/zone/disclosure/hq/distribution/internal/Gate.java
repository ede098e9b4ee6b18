package zone.disclosure.hq.distribution.internal;

import com.hazelcast.internal.nio.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.stations.Admissions;
import zone.disclosure.hq.stations.Admissions.Verdict;
import zone.disclosure.hq.store.Incident;

/** Knows which connection of one member is which station, and ends those of a station that was shut out. */
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final String VISIT = Visit.class.getName();
    /** One is the rule and two an overlap at a change of line; more would be somebody filling memory. */
    private static final int MOST_OF_A_STATION = 4;

    private final Admissions admissions;
    private final Map<StationId, Set<Visit>> visits = new ConcurrentHashMap<>();
    private final AtomicLong refusals = new AtomicLong();

    Gate(Admissions admissions) {
        this.admissions = admissions;
    }

    /**
     * A connection that came in.
     *
     * @param key id of the key it showed
     * @param client the random id the client gave itself when it started
     */
    record Visit(StationId station, String key, UUID client, Connection connection) {
        void end(String why) {
            connection.close(why, null);
        }
    }

    /** Judges what a connection shows. When the register cannot be asked, nobody comes in for now. */
    Verdict judge(Bytes token, Connection connection) {
        Verdict verdict;
        try {
            verdict = admissions.judge(token);
        } catch (org.springframework.dao.DataAccessException | org.springframework.transaction.TransactionException e) {
            LOG.warn("Nobody can be let in while the database does not answer: {}", e.getMessage());
            return new Verdict.Unknown("the database does not answer");
        }
        switch (verdict) {
            case Verdict.Admitted _ -> {}
            case Verdict.Revoked(var station) -> LOG.info("Station {} was shut out and is not let in", station);
            case Verdict.Unknown(var why) ->
                LOG.warn("{} 有连接未能证明身份，已拒绝。Refused a connection: {}", Incident.STRANGER.code(), why);
        }
        return verdict;
    }

    void entered(Visit visit) {
        var present = visits.computeIfAbsent(visit.station(), _ -> ConcurrentHashMap.newKeySet());
        present.removeIf(other -> !other.connection().isAlive());
        if (present.size() >= MOST_OF_A_STATION) {
            present.forEach(other -> other.end("station " + visit.station() + " connected anew too often"));
            present.clear();
        }
        attach(visit);
        present.add(visit);
    }

    Optional<StationId> stationOf(Connection connection) {
        return visit(connection).map(Visit::station);
    }

    /** Somebody called what no station calls. */
    void refused(Connection connection, int type) {
        refusals.incrementAndGet();
        LOG.warn(
                "{} 拒绝了不允许的操作并断开连接。Refused call 0x{} of {}; its connection ends",
                Incident.CALL_REFUSED.code(),
                Integer.toHexString(type),
                stationOf(connection).map(station -> "station " + station).orElse("a stranger"));
    }

    /** How many calls were refused since the start. */
    long refusals() {
        return refusals.get();
    }

    /** Ends the connections of a station. */
    void shut(StationId station) {
        var present = visits.remove(station);
        if (present != null) {
            present.forEach(visit -> visit.end("station " + station + " was shut out"));
        }
    }

    /** Ends every connection whose key is not in force any more, in case word of it was lost. */
    void recheck() {
        var keys = admissions.keysInForce();
        visits.forEach((station, present) -> {
            present.removeIf(visit -> !visit.connection().isAlive());
            present.stream()
                    .filter(visit -> !visit.key().equals(keys.get(station)))
                    .forEach(visit -> visit.end("the key of station " + station + " is not in force any more"));
            visits.computeIfPresent(station, (_, left) -> left.isEmpty() ? null : left);
        });
    }

    private static Optional<Visit> visit(Connection connection) {
        return Optional.ofNullable(connection.attributeMap().get(VISIT)).map(Visit.class::cast);
    }

    @SuppressWarnings("unchecked") // Hazelcast left the map's types out.
    private static void attach(Visit visit) {
        visit.connection().attributeMap().put(VISIT, visit);
    }
}

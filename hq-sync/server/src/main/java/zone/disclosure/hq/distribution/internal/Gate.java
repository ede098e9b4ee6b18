package zone.disclosure.hq.distribution.internal;

import com.hazelcast.internal.nio.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
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
    /** A client that lives pings at least every ten seconds; one that was replaced is gone by then. */
    private static final long OVERLAP = TimeUnit.SECONDS.toNanos(15);
    /** A stranger who tries again and again gets one line in so long. */
    private static final long OFTEN = TimeUnit.SECONDS.toNanos(10);

    private final Admissions admissions;
    private final BiConsumer<StationId, String> suspect;
    private final LongSupplier nanos;
    private final Map<StationId, Set<Visit>> visits = new ConcurrentHashMap<>();
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    /** Cuts a connection off at the edge, by its port on the member's side. */
    private volatile IntConsumer cutter = _ -> {};

    private final AtomicLong refusals = new AtomicLong();

    /** @param suspect notes that something looks wrong with a station, in words for staff */
    Gate(Admissions admissions, BiConsumer<StationId, String> suspect, LongSupplier nanos) {
        this.admissions = admissions;
        this.suspect = suspect;
        this.nanos = nanos;
    }

    /** Names the edge that stands before the member; it can end a connection at once. */
    void standsBehind(Edge edge) {
        cutter = edge::cut;
    }

    /** Judges what a connection shows. When the register cannot be asked, nobody comes in for now. */
    Verdict judge(Bytes token) {
        Verdict verdict;
        try {
            verdict = admissions.judge(token);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Nobody can be let in while the database does not answer: {}", e.getMessage());
            return new Verdict.Unknown("the database does not answer");
        }
        switch (verdict) {
            case Verdict.Admitted _ -> {}
            case Verdict.Revoked(var station) -> tell("Station " + station + " was shut out and is not let in");
            case Verdict.Unknown(var why) -> {
                refusals.incrementAndGet();
                tell(Incident.STRANGER.code() + " 有连接未能证明身份，已拒绝。Refused a connection: " + why);
            }
        }
        return verdict;
    }

    void entered(StationId station, String key, UUID client, Connection connection) {
        var visit = new Visit(station, key, client, connection, nanos.getAsLong());
        var present = visits.computeIfAbsent(station, _ -> ConcurrentHashMap.newKeySet());
        present.removeIf(other -> !other.lives());
        if (present.size() >= MOST_OF_A_STATION) {
            present.forEach(other -> other.end("station " + station + " connected anew too often", cutter));
            present.clear();
        }
        attach(connection, visit);
        present.add(visit);
    }

    /** Which station a connection is, if it was let in; notes that it talks. */
    Optional<StationId> stationOf(Connection connection) {
        var visit = Optional.ofNullable(connection.attributeMap().get(VISIT)).map(Visit.class::cast);
        visit.ifPresent(this::watch);
        return visit.map(Visit::station);
    }

    /** The member was asked what no station asks. */
    void refused(Connection connection, int type) {
        refused(stationOf(connection), "call 0x" + Integer.toHexString(type) + " with what it asked for");
        cutter.accept(Visit.port(connection));
    }

    /** The edge cut a connection off, whose port on the member's side is {@code memberSide}. */
    void refused(int memberSide, String why) {
        var station = visits.values().stream()
                .flatMap(Set::stream)
                .filter(visit -> visit.comesFrom(memberSide))
                .map(Visit::station)
                .findFirst();
        refused(station, why);
    }

    /** How many calls and connections were refused since the start. */
    long refusals() {
        return refusals.get();
    }

    /** Ends the connections of a station. */
    void shut(StationId station) {
        var present = visits.remove(station);
        if (present != null) {
            present.forEach(visit -> visit.end("station " + station + " was shut out", cutter));
        }
    }

    /** Ends every connection whose key is not in force any more, in case word of it was lost. */
    void recheck() {
        try {
            var keys = admissions.keysInForce();
            visits.forEach((station, present) -> {
                present.removeIf(visit -> !visit.lives());
                present.stream()
                        .filter(visit -> !visit.key().equals(keys.get(station)))
                        .forEach(visit ->
                                visit.end("the key of station " + station + " is not in force any more", cutter));
            });
            visits.values().removeIf(Set::isEmpty);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The keys of stations cannot be checked while the database does not answer: {}", e.getMessage());
        }
    }

    private void refused(Optional<StationId> station, String why) {
        refusals.incrementAndGet();
        tell(Incident.CALL_REFUSED.code() + " 拒绝了不允许的操作并断开连接。Cut off "
                + station.map(known -> "station " + known).orElse("a stranger") + ": " + why);
        station.ifPresent(known -> note(known, Incident.CALL_REFUSED.code() + " 做了站点从不做的操作，已断开 " + why));
    }

    private void watch(Visit visit) {
        long now = nanos.getAsLong();
        visit.talks(now);
        var present = visits.get(visit.station());
        if (present != null
                && present.size() > 1
                && present.stream().anyMatch(other -> visit.isBeside(other, now, OVERLAP))
                && tell(Incident.TWO_STATIONS.code() + " 两台电脑以同一站点的身份连接。Two computers come as station "
                        + visit.station())) {
            note(visit.station(), Incident.TWO_STATIONS.code() + " 两台电脑以同一站点的身份连接");
        }
    }

    /** Writes to the database, so not on the thread that carries the wire. */
    private void note(StationId station, String why) {
        Thread.ofVirtual().name("suspicion").start(() -> {
            try {
                suspect.accept(station, why);
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("A suspicion of station {} could not be noted: {}", station, e.getMessage());
            }
        });
    }

    /** Whether it was told now, and not a moment ago. */
    private boolean tell(String words) {
        long now = nanos.getAsLong();
        told.values().removeIf(at -> now - at > OFTEN);
        if (told.size() > 1_000 || told.putIfAbsent(words, now) != null) {
            return false;
        }
        LOG.warn("{}", words);
        return true;
    }

    @SuppressWarnings("unchecked") // Hazelcast left the map's types out.
    private static void attach(Connection connection, Visit visit) {
        connection.attributeMap().put(VISIT, visit);
    }
}

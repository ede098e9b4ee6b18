package zone.disclosure.hq.distribution.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hazelcast.internal.nio.Connection;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.stations.Admissions;

/** Who is in, by a clock that is moved by hand. */
class GateTest {
    private static final StationId STATION = SomeStation.ID;
    private static final UUID PROGRAM = UUID.randomUUID();
    private static final UUID COPY = UUID.randomUUID();

    private final AtomicLong nanos = new AtomicLong();
    private final List<String> suspected = new CopyOnWriteArrayList<>();
    private final Map<StationId, String> inForce = new HashMap<>();
    private final Gate gate = new Gate(new Register(inForce), (_, why) -> suspected.add(why), nanos::get);

    @Test
    void twoComputersThatBothTalkAreToldAfterFifteenSecondsAndNotBefore() {
        var first = entered(PROGRAM);
        pass(60);
        var second = entered(COPY);

        bothTalk(first, second);
        pass(15);
        bothTalk(first, second);
        assertThat(suspected).isEmpty();
        pass(1);
        bothTalk(first, second);

        await().until(() -> suspected.size() == 1);
        assertThat(suspected.getFirst()).startsWith("HQ-402");
        assertThat(first.isAlive()).isTrue();
        assertThat(second.isAlive()).isTrue();
    }

    @Test
    void aStationThatChangesItsLineOrStartsAnewIsNotTwoComputers() {
        var before = entered(PROGRAM);
        var after = entered(PROGRAM);
        pass(60);
        bothTalk(before, after);

        // Started anew: the old connection was never closed, but nobody talks on it.
        var anew = entered(COPY);
        pass(60);
        gate.stationOf(anew);

        assertThat(suspected).isEmpty();
    }

    @Test
    void theFifthConnectionOfAStationEndsTheFourBefore() {
        var four = IntStream.range(0, 4).mapToObj(_ -> entered(PROGRAM)).toList();
        assertThat(four).allMatch(Connection::isAlive);

        var fifth = entered(PROGRAM);

        assertThat(four).noneMatch(Connection::isAlive);
        assertThat(fifth.isAlive()).isTrue();
    }

    @Test
    void whoseKeyIsNotInForceAnyMoreIsEndedEvenIfNobodyRang() {
        var old = entered(PROGRAM, "old key");
        var present = entered(COPY, "new key");
        inForce.put(STATION, "new key");

        gate.recheck();

        assertThat(old.isAlive()).isFalse();
        assertThat(present.isAlive()).isTrue();
    }

    private Connection entered(UUID program) {
        return entered(program, "key");
    }

    private Connection entered(UUID program, String key) {
        var connection = connection();
        gate.entered(STATION, key, program, connection);
        return connection;
    }

    private void bothTalk(Connection first, Connection second) {
        assertThat(gate.stationOf(first)).contains(STATION);
        assertThat(gate.stationOf(second)).contains(STATION);
    }

    private void pass(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    /** A connection that leads nowhere, equal to itself alone. */
    @SuppressWarnings("ReferenceEquality")
    private static Connection connection() {
        var alive = new AtomicBoolean(true);
        var attributes = new ConcurrentHashMap<Object, Object>();
        return (Connection) Proxy.newProxyInstance(
                GateTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isAlive" -> alive.get();
                    case "attributeMap" -> attributes;
                    case "close" -> {
                        alive.set(false);
                        yield null;
                    }
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> "a connection that leads nowhere";
                    default -> null;
                });
    }

    /** A register in which only the keys are written. */
    private record Register(Map<StationId, String> keysInForce) implements Admissions {
        @Override
        public Verdict judge(Bytes token) {
            return new Verdict.Unknown("nobody is asked here");
        }
    }
}

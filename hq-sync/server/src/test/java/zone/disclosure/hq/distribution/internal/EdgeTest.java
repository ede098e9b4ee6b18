package zone.disclosure.hq.distribution.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hazelcast.client.impl.protocol.codec.ClientPingCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.stations.Admissions;

/** The edge on a port of its own, with a clock that stands still until it is moved. */
class EdgeTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Bytes TOKEN = Bytes.of(new byte[200]);
    private static final int HEADER = 6;
    private static final int WHOLE_AND_FINAL = 0xE000;

    private final AtomicLong nanos = new AtomicLong();
    private final Gate gate = new Gate(new Nobody(), (_, _) -> {}, nanos::get);
    private SomeMember member;

    @BeforeEach
    void open() throws IOException {
        member = new SomeMember();
    }

    @AfterEach
    void close() throws IOException {
        member.close();
    }

    @Test
    void oneMoreThanTheSettingAdmitsIsTurnedAwayUntilSomebodyLeaves() throws IOException {
        try (var edge = edge(limits(2, 9, NEVER, NEVER, NEVER, NEVER));
                var second = admitted(edge)) {
            try (var first = admitted(edge);
                    var third = Hostile.mute(edge.port())) {
                assertThat(third.outcome()).isEqualTo(Hostile.Outcome.CUT_OFF);
                assertThat(second.call(ClientPingCodec.REQUEST_MESSAGE_TYPE, 0)).isEqualTo(Hostile.Outcome.ANSWER);
                assertThat(first.call(ClientPingCodec.REQUEST_MESSAGE_TYPE, 0)).isEqualTo(Hostile.Outcome.ANSWER);
            }
            awaitConnections(edge, 1);

            admitted(edge).close();
        }
    }

    @Test
    void aCrowdOfStrangersPushesOutItsOldestAndNoStation() throws IOException {
        try (var edge = edge(limits(9, 2, NEVER, NEVER, NEVER, NEVER));
                var station = admitted(edge);
                var oldest = stranger(edge, 2);
                var second = stranger(edge, 3);
                var third = Hostile.at(edge.port())) {
            assertThat(oldest.outcome()).isEqualTo(Hostile.Outcome.CUT_OFF);

            awaitConnections(edge, 3);
            assertThat(station.call(ClientPingCodec.REQUEST_MESSAGE_TYPE, 0)).isEqualTo(Hostile.Outcome.ANSWER);
            assertThat(second.show(TOKEN, "x")).isTrue();
            assertThat(third.show(TOKEN, "x")).isTrue();
        }
    }

    @Test
    void whoShowsNoTokenInTimeIsCutOff() throws IOException {
        var time = Duration.ofSeconds(10);
        try (var edge = edge(limits(9, 9, time, NEVER, NEVER, NEVER));
                var station = admitted(edge);
                var stranger = stranger(edge, 2)) {
            lookAfter(time.minus(MOMENT), edge);
            assertThat(edge.connections()).isEqualTo(2);

            lookAfter(MOMENT, edge);

            assertThat(stranger.outcome()).isEqualTo(Hostile.Outcome.CUT_OFF);
            assertThat(station.call(ClientPingCodec.REQUEST_MESSAGE_TYPE, 0)).isEqualTo(Hostile.Outcome.ANSWER);
        }
    }

    @Test
    void whoFallsSilentIsCutOffAndWhoPingsIsNot() throws IOException {
        var time = Duration.ofSeconds(90);
        try (var edge = edge(limits(9, 9, NEVER, NEVER, time, NEVER));
                var silent = admitted(edge);
                var talking = admitted(edge)) {
            lookAfter(time, edge);
            assertThat(edge.connections()).isEqualTo(2);
            assertThat(talking.call(ClientPingCodec.REQUEST_MESSAGE_TYPE, 0)).isEqualTo(Hostile.Outcome.ANSWER);

            lookAfter(MOMENT, edge);

            assertThat(silent.outcome()).isEqualTo(Hostile.Outcome.CUT_OFF);
            assertThat(talking.call(ClientPingCodec.REQUEST_MESSAGE_TYPE, 0)).isEqualTo(Hostile.Outcome.ANSWER);
        }
    }

    @Test
    void aMessageThatDoesNotEndIsCutOff() throws IOException {
        var time = Duration.ofSeconds(60);
        try (var edge = edge(limits(9, 9, NEVER, time, NEVER, NEVER));
                var slow = admitted(edge)) {
            slow.raw(new byte[] {22, 0, 0});
            lookAfter(time, edge);
            assertThat(edge.connections()).isEqualTo(1);

            cutOffAfter(time, edge);

            assertThat(slow.outcome()).isEqualTo(Hostile.Outcome.CUT_OFF);
        }
    }

    @Test
    void whoAsksAndDoesNotReadIsCutOff() throws IOException {
        var time = Duration.ofSeconds(90);
        try (var edge = edge(limits(9, 9, NEVER, NEVER, NEVER, time));
                var deaf = admitted(edge)) {
            member.behave(SomeMember.Manner.FLOODS);
            deaf.raw(message(ClientPingCodec.REQUEST_MESSAGE_TYPE, 1, 16));
            lookAfter(time, edge);
            assertThat(edge.connections()).isEqualTo(1);

            cutOffAfter(time, edge);

            assertThat(gate.refusals()).isEqualTo(1);
        }
    }

    @Test
    void moreMessagesThanItsShareWait() throws IOException {
        try (var edge = edge(limits(9, 9, NEVER, NEVER, NEVER, NEVER));
                var hasty = admitted(edge)) {
            // The token was the first of the 2,000 that may come at once; each second admits 300 more.
            for (int i = 0; i < 2_500; i++) {
                hasty.raw(message(ClientPingCodec.REQUEST_MESSAGE_TYPE, i, 16));
            }
            awaitHeard(1_999);

            pass(Duration.ofSeconds(1));

            awaitHeard(2_299);
        }
    }

    @Test
    void moreBytesWrittenThanItsShareWait() throws IOException {
        int large = 256 * 1024;
        try (var edge = edge(limits(9, 9, NEVER, NEVER, NEVER, NEVER));
                var hasty = admitted(edge)) {
            // 16 MB at once, then one such message a second.
            Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 70; i++) {
                    send(hasty, message(Calls.MAP_SET, i, large - HEADER));
                }
            });
            awaitHeard(64);

            pass(Duration.ofSeconds(2));

            awaitHeard(66);
        }
    }

    @Test
    void whoAsksWithoutWaitingForAnswersIsHeldBack() throws IOException {
        try (var edge = edge(limits(9, 9, NEVER, NEVER, NEVER, NEVER));
                var hasty = admitted(edge)) {
            member.behave(SomeMember.Manner.KEEPS_SILENT);
            for (int i = 0; i < 50; i++) {
                hasty.raw(message(ClientPingCodec.REQUEST_MESSAGE_TYPE, 1_000 + i, 16));
            }

            awaitHeard(Calls.MOST_AT_ONCE);
        }
    }

    private Edge edge(Limits limits) throws IOException {
        return new Edge(0, member.port(), limits, gate, nanos::get);
    }

    private static Limits limits(
            int connections, int strangers, Duration greeting, Duration message, Duration silence, Duration stuck) {
        return new Limits(connections, strangers, greeting, message, silence, stuck);
    }

    private static Hostile admitted(Edge edge) throws IOException {
        var station = Hostile.at(edge.port());
        assertThat(station.show(TOKEN, "x")).isTrue();
        return station;
    }

    /** Somebody who says nothing, a moment younger than who came before. */
    private Hostile stranger(Edge edge, int connections) throws IOException {
        var stranger = Hostile.at(edge.port());
        awaitConnections(edge, connections);
        nanos.incrementAndGet();
        return stranger;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void lookAfter(Duration time, Edge edge) {
        pass(time);
        edge.look();
    }

    /** As often as it takes, since nobody can tell from outside when the edge has read, or stopped writing. */
    private void cutOffAfter(Duration time, Edge edge) {
        await().until(() -> {
            lookAfter(time.plus(MOMENT), edge);
            return edge.connections() == 0;
        });
    }

    private static void awaitConnections(Edge edge, int count) {
        await().until(() -> edge.connections() == count);
    }

    /** So many and, as long as the clock stands, no more. */
    private void awaitHeard(int messages) {
        await().during(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(member.heard()).isEqualTo(messages));
    }

    private static byte[] message(int type, long correlation, int body) {
        return ByteBuffer.allocate(HEADER + body)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(HEADER + body)
                .putShort((short) WHOLE_AND_FINAL)
                .putInt(type)
                .putLong(correlation)
                .array();
    }

    private static void send(Hostile by, byte[] message) {
        try {
            by.raw(message);
        } catch (IOException e) {
            return; // The test is over.
        }
    }

    /** A register without stations. */
    private record Nobody() implements Admissions {
        @Override
        public Verdict judge(Bytes token) {
            return new Verdict.Unknown("nobody is known here");
        }

        @Override
        public Map<StationId, String> keysInForce() {
            return Map.of();
        }
    }
}

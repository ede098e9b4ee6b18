package zone.disclosure.hq.distribution.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hazelcast.client.impl.protocol.ClientMessage;
import com.hazelcast.client.impl.protocol.DefaultMessageTaskFactoryProvider;
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.instance.EndpointQualifier;
import com.hazelcast.instance.impl.HazelcastInstanceProxy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Token;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.Headquarters;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.publishing.Publishing;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.submissions.Submissions;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.ShutOut;
import zone.disclosure.link.Wire;
import zone.disclosure.link.WireAddress;
import zone.disclosure.link.hazelcast.HazelcastWire;

/**
 * The attacks of {@code docs/security.md} against a whole headquarters as it is shipped: by somebody without a token,
 * with a forged or used one, and by a station that was enrolled and then turned. After each an honest station is served.
 */
@SpringBootTest(
        classes = Headquarters.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "hq.portal-port=0",
            "hq.data=target/hq-attack-test",
            "hq.wire-port=18231",
            "hq.cluster=attack-it"
        })
@ContextConfiguration(initializers = SomeHeadquarters.Fresh.class)
class AttackIT {
    private static final int PORT = 18231;
    private static final String CLUSTER = "attack-it";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Scope COUNTY = new Scope("439921000000");
    private static final StationId HONEST = SomeStation.ID;
    private static final StationId TURNED = new StationId("43992190000101");

    @Autowired
    private Publishing publishing;

    @Autowired
    private Stations stations;

    @Autowired
    private Submissions submissions;

    @Autowired
    private WireMember member;

    private static int version;

    private final SealKey honestKey = SealKey.generate();
    private final SealKey turnedKey = SealKey.generate();
    private Enrolment.Answer answer;
    private Wire honest;
    private UUID slip;

    @BeforeEach
    void aCountyAtWork() {
        answer = enrol(HONEST, honestKey);
        enrol(TURNED, turnedKey);
        publishing.publish(List.of(SomeStation.page(++version, List.of())));
        honest = new HazelcastWire(
                new WireAddress(CLUSTER, List.of("127.0.0.1:" + PORT), "honest"),
                () -> SomeStation.token(HONEST, honestKey));
        await().atMost(SOON)
                .ignoreException(LineDown.class)
                .until(() -> honest.head(COUNTY).isPresent());
        slip = UUID.randomUUID();
        honest.submit(HONEST, slip, SomeStation.sealed(slip, honestKey, answer));
    }

    @AfterEach
    void theHonestAreServed() {
        var head = honest.head(COUNTY).orElseThrow();
        var opened = Seal.open(head, Label.HEAD, List.of(new VerifyKey(answer.sealing())));
        assertThat(Codec.read(opened, Head.class).edition()).isPositive();
        assertThat(honest.receipt(HONEST, slip)).isPresent();
        assertThat(submissions.receipt(HONEST, slip)).isPresent();
        honest.close();
    }

    @Test
    void everyCallThatNoStationMakesIsCutOff() throws IOException {
        for (int type : allCalls()) {
            try (var hostile = turned(PORT)) {
                assertThat(hostile.call(type, 0)).as("call 0x%x", type).isEqualTo(Hostile.Outcome.CUT_OFF);
            }
        }
    }

    @Test
    void twoComputersWithOneNumberAreBothServedAndNamedOnTheBoard() {
        try (var copy = new HazelcastWire(
                new WireAddress(CLUSTER, List.of("127.0.0.1:" + PORT), "copy"),
                () -> SomeStation.token(HONEST, honestKey))) {
            await().atMost(SOON.multipliedBy(3))
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreException(LineDown.class)
                    .until(() -> honest.head(COUNTY).isPresent()
                            && copy.head(COUNTY).isPresent()
                            && stations.suspicions().stream()
                                    .anyMatch(suspicion -> suspicion.station().equals(HONEST)
                                            && suspicion.why().startsWith("HQ-402")));
        }
    }

    /** Who finds the member's own port on the server itself meets the guard, which does the same without the edge. */
    @Test
    void behindTheEdgeTheMemberRefusesTheSame() throws IOException {
        for (var attack : Attacks.of(HONEST, TURNED, slip).entrySet()) {
            if (attack.getKey().startsWith("read another's") || attack.getKey().startsWith("write as another")) {
                try (var hostile = turned(memberPort())) {
                    assertThat(hostile.call(attack.getValue(), 0))
                            .as(attack.getKey())
                            .isEqualTo(Hostile.Outcome.CUT_OFF);
                }
            }
        }
    }

    @Test
    void withoutATokenOrWithAForgedOneNothingIsAnswered() throws IOException {
        var used = SomeStation.token(HONEST, honestKey);
        try (var first = Hostile.at(PORT)) {
            assertThat(first.show(used, CLUSTER)).isTrue();
        }
        var now = Instant.now(Clock.systemUTC());
        var day = now.minus(Duration.ofHours(25));
        var bad = List.of(
                Bytes.of(new byte[0]),
                Bytes.of(new byte[900]),
                used,
                token(HONEST, SealKey.generate(), now),
                token(HONEST, turnedKey, now),
                token(TURNED, turnedKey, day),
                Seal.seal(turnedKey, Label.REPORT, Codec.write(new Token(TURNED, now, UUID.randomUUID()))));
        for (var token : bad) {
            refusedWith(token, Attacks.get(Names.HEAD, COUNTY.code()));
        }
        for (var attack : Attacks.of(HONEST, TURNED, slip).values()) {
            refusedWith(used, attack);
            refusedWithout(attack);
        }
        refusedWithout(Attacks.nameOnly(CLUSTER));
        for (int type : allCalls()) {
            if (type != Calls.SHOW_TOKEN) {
                try (var hostile = Hostile.at(PORT)) {
                    assertThat(hostile.call(type, 0)).as("call 0x%x", type).isEqualTo(Hostile.Outcome.CUT_OFF);
                }
            }
        }
        try (var direct = Hostile.at(memberPort())) {
            assertThat(direct.show(used, CLUSTER)).isFalse();
        }
    }

    private static void refusedWith(Bytes token, ClientMessage attack) throws IOException {
        try (var hostile = Hostile.at(PORT)) {
            assertThat(hostile.show(token, CLUSTER)).isFalse();
            assertThat(hostile.call(attack, 0)).isEqualTo(Hostile.Outcome.CUT_OFF);
        }
    }

    private static void refusedWithout(ClientMessage attack) throws IOException {
        try (var hostile = Hostile.at(PORT)) {
            assertThat(hostile.call(attack, 0)).isEqualTo(Hostile.Outcome.CUT_OFF);
        }
    }

    @Test
    void aTurnedStationNeitherReadsNorWritesWhatIsNotItsOwn() throws IOException {
        for (var attack : Attacks.of(HONEST, TURNED, slip).entrySet()) {
            try (var hostile = turned(PORT)) {
                assertThat(hostile.call(attack.getValue(), Attacks.partition(attack.getKey())))
                        .as(attack.getKey())
                        .isEqualTo(Hostile.Outcome.CUT_OFF);
            }
        }
        try (var hostile = turned(PORT)) {
            assertThat(hostile.call(Attacks.set(Names.INBOX, TURNED + "/x", new byte[100]), 0))
                    .as("a submission nobody sealed")
                    .isEqualTo(Hostile.Outcome.FAULT);
            var replay = SomeStation.sealed(slip, honestKey, answer).toArray();
            assertThat(hostile.call(Attacks.set(Names.INBOX, TURNED + "/" + slip, replay), 0))
                    .as("another's submission sent again changes nothing")
                    .isEqualTo(Hostile.Outcome.ANSWER);
            assertThat(hostile.call(Attacks.set(Names.REPORT, TURNED.value(), new byte[100]), 0))
                    .isEqualTo(Hostile.Outcome.FAULT);
        }
    }

    @Test
    void framesThatWantToFillMemoryOrNeverEndAreCutOff() throws IOException {
        try (var hostile = turned(PORT)) {
            int each = 180 * 1024 * 1024;
            assertThat(hostile.announce(each, each, each, each))
                    .as("four headers of 180 MB")
                    .isEqualTo(Hostile.Outcome.CUT_OFF);
        }
        for (int length : new int[] {300 * 1024, Integer.MAX_VALUE, -1, 0, 5}) {
            try (var hostile = Hostile.at(PORT)) {
                assertThat(hostile.announce(length))
                        .as("before a token: " + length)
                        .isEqualTo(Hostile.Outcome.CUT_OFF);
            }
            try (var hostile = turned(PORT)) {
                assertThat(hostile.announce(length))
                        .as("with a token: " + length)
                        .isEqualTo(Hostile.Outcome.CUT_OFF);
            }
        }
        for (var hello : List.of("HZC", "CP1", "GET / HTTP/1.1\r\n\r\n", "TLS")) {
            try (var hostile = Hostile.mute(PORT)) {
                hostile.raw(hello.getBytes(StandardCharsets.US_ASCII));
                assertThat(hostile.outcome()).as(hello).isEqualTo(Hostile.Outcome.CUT_OFF);
            }
        }
        try (var slow = Hostile.at(PORT)) {
            slow.raw(new byte[] {1});
            assertThat(slow.outcome()).as("a greeting that does not end").isEqualTo(Hostile.Outcome.CUT_OFF);
        }
    }

    @Test
    void nobodyJoinsAsAMember() {
        var local = hazelcast();
        int door = port(EndpointQualifier.MEMBER);
        var config = new Config().setClusterName(CLUSTER);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.setProperty("hazelcast.partition.count", "71");
        config.setProperty("hazelcast.max.join.seconds", "5");
        var network = config.getNetworkConfig().setPort(0);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        network.getJoin().getAutoDetectionConfig().setEnabled(false);
        network.getJoin().getMulticastConfig().setEnabled(false);
        network.getJoin().getTcpIpConfig().setEnabled(true).setMembers(List.of("127.0.0.1:" + door));
        try {
            var intruder = Hazelcast.newHazelcastInstance(config);
            try {
                assertThat(intruder.getCluster().getMembers()).hasSize(1);
                assertThat(intruder.getMap(Names.INBOX).size()).isZero();
            } finally {
                intruder.getLifecycleService().terminate();
            }
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("start");
        }
        assertThat(local.getCluster().getMembers()).hasSize(1);
    }

    @Test
    void aStationThatIsShutOutIsCutOffWithinASecondAndComesBackOnlyWithANewKey() throws IOException {
        try (var wire = new HazelcastWire(
                        new WireAddress(CLUSTER, List.of("127.0.0.1:" + PORT), "turned"),
                        () -> SomeStation.token(TURNED, turnedKey));
                var open = turned(PORT)) {
            await().atMost(SOON)
                    .ignoreException(LineDown.class)
                    .until(() -> wire.head(COUNTY).isPresent());

            stations.revoke("guanli", TURNED, "电脑被盗");

            long begun = System.nanoTime();
            assertThat(open.outcome()).isEqualTo(Hostile.Outcome.CUT_OFF);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThatThrownBy(() -> wire.head(COUNTY)).isInstanceOf(ShutOut.class));
            assertThatThrownBy(() -> stations.report(Seal.seal(turnedKey, Label.REPORT, Bytes.of(new byte[2]))))
                    .hasMessageContaining("not trusted");
        }
        var code = stations.codeFor("guanli", TURNED, "县政务中心");
        var request = new Enrolment.Request(code, turnedKey.shown().encoded(), "test");
        assertThat(stations.enrol(request)).as("with the key that was shut out").isEmpty();

        var fresh = SealKey.generate();
        assertThat(stations.enrol(new Enrolment.Request(code, fresh.shown().encoded(), "test")))
                .isPresent();
        try (var back = Hostile.at(PORT)) {
            assertThat(back.show(SomeStation.token(TURNED, fresh), CLUSTER)).isTrue();
        }
    }

    private List<Integer> allCalls() {
        var engine = ((HazelcastInstanceProxy) hazelcast()).getOriginal().node.getNodeEngine();
        return new DefaultMessageTaskFactoryProvider(engine)
                .getFactories().keySet().stream()
                        .filter(type -> !Calls.WEIGHTS.containsKey(type))
                        .sorted()
                        .toList();
    }

    private Hostile turned(int port) throws IOException {
        var hostile = Hostile.at(port);
        assertThat(hostile.show(SomeStation.token(TURNED, turnedKey), CLUSTER)).isTrue();
        return hostile;
    }

    private Enrolment.Answer enrol(StationId station, SealKey key) {
        var code = stations.codeFor("guanli", station, "站点");
        return stations.enrol(new Enrolment.Request(code, key.shown().encoded(), "test"))
                .orElseThrow();
    }

    private static Bytes token(StationId station, SealKey key, Instant at) {
        return Seal.seal(key, Label.TOKEN, Codec.write(new Token(station, at, UUID.randomUUID())));
    }

    private com.hazelcast.core.HazelcastInstance hazelcast() {
        return Hazelcast.getAllHazelcastInstances().stream()
                .filter(instance -> instance.getConfig().getClusterName().equals(CLUSTER))
                .findFirst()
                .orElseThrow();
    }

    private int memberPort() {
        assertThat(member.isRunning()).isTrue();
        return port(EndpointQualifier.CLIENT);
    }

    private int port(EndpointQualifier door) {
        var doors = hazelcast().getCluster().getLocalMember().getAddressMap();
        return Objects.requireNonNull(doors.get(door)).getPort();
    }
}

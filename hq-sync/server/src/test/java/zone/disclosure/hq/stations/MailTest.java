package zone.disclosure.hq.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;

@HeadquartersTest
@RecordApplicationEvents
class MailTest {
    private static final StationId STATION = new StationId("43992110120101");
    private static final Chore TEST_PAGE = new Chore(Chore.What.TEST_PAGE);

    private final SealKey key = SealKey.generate();

    @Autowired
    private Mail mail;

    @Autowired
    private Stations stations;

    @Autowired
    private Editions editions;

    @Autowired
    private Keys keys;

    @Autowired
    private SomeHeadquarters headquarters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void enrol() {
        headquarters.empty();
        var code = stations.codeFor("guanli", STATION, "白鹭村便民服务站");
        stations.enrol(new Enrolment.Request(code, key.shown().encoded(), "0.1"));
    }

    @Test
    void lettersCountFromOneWithoutGapsEvenWhenWritersCollideOrFail() throws Exception {
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 20; i++) {
                boolean fails = i % 3 == 0;
                writers.execute(() -> transaction.executeWithoutResult(status -> {
                    mail.send("guanli", STATION, TEST_PAGE);
                    if (fails) {
                        status.setRollbackOnly();
                    }
                }));
            }
        }

        var serials = mail.sentTo(STATION, 100).stream().map(SentLetter::serial).toList();
        assertThat(serials.reversed())
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, 13).boxed().toList());
    }

    @Test
    void whoWritesToManyAndWhoWritesToOneNeverWaitForEachOther() throws Exception {
        var other = new StationId("43992110120102");
        stations.codeFor("guanli", other, "白鹭村二号机");

        try (var second = Executors.newSingleThreadExecutor()) {
            var waiting = Objects.requireNonNull(transaction.execute(_ -> {
                mail.send("guanli", STATION, TEST_PAGE);
                var begun = second.submit(() -> mail.send("guanli", other, TEST_PAGE));
                await().until(this::somebodyWaits);
                mail.send("guanli", other, TEST_PAGE);
                return begun;
            }));
            assertThat(waiting.get(20, TimeUnit.SECONDS)).isNotNull();
        }

        assertThat(mail.sentTo(other, 5)).hasSize(2);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void aStationGetsTheLettersAfterTheOnesItHasAndNobodyElses() {
        for (int i = 0; i < MailPage.LONGEST + 2; i++) {
            mail.send("guanli", STATION, new Orders(180, i, 0, 0));
        }

        var first = page(0);
        assertThat(first.letters()).hasSize(MailPage.LONGEST);
        assertThat(page(MailPage.LONGEST).letters())
                .hasSize(2)
                .extracting(Letter::serial)
                .containsExactly(17L, 18L);
        assertThat(mail.page(MailPage.key(STATION, editions.epoch(), 18))).isEmpty();
        assertThat(mail.page(MailPage.key(STATION, "another", 0))).isEmpty();
        assertThat(mail.page(MailPage.key(new StationId("43992190000101"), editions.epoch(), 0)))
                .isEmpty();
        assertThat(mail.page("rubbish/../0")).isEmpty();
        assertThat(mail.orders(STATION)).contains(new Orders(180, 17, 0, 0));
    }

    @Test
    void itRingsOnlyForWhatWasCommitted() {
        transaction.executeWithoutResult(status -> {
            mail.send("guanli", STATION, TEST_PAGE);
            status.setRollbackOnly();
        });
        assertThat(events.stream(MailWritten.class)).isEmpty();

        mail.send("guanli", STATION, TEST_PAGE);

        assertThat(events.stream(MailWritten.class)).containsExactly(new MailWritten(STATION));
    }

    @Test
    void whatAStationCouldNotReadIsNotSent() {
        var rubbish = Bytes.of(new byte[] {'{', '}'});
        assertThatThrownBy(() -> mail.send("guanli", STATION, Letter.Kind.ORDERS, rubbish))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mail.send("guanli", new StationId("43992199999999"), TEST_PAGE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatBecameOfAChoreIsKeptWhenTheStationStopsRepeatingIt() {
        var id = mail.send("guanli", STATION, TEST_PAGE);
        var answer =
                new Health.Answer(id, Instant.parse("2026-11-20T08:00:00Z"), true, "测试页已打印。The test page came out.");

        report(1, new Health(0, new Health.Read(editions.epoch(), 1), List.of(), List.of(answer)));
        report(2, new Health(0, new Health.Read(editions.epoch(), 1), List.of(), List.of()));

        var sent = mail.sentTo(STATION, 10).getFirst();
        assertThat(sent.read()).isTrue();
        assertThat(sent.answer()).contains(answer);
    }

    @Test
    void readingInAnotherLineageSaysNothingAndForeignAnswersAreNotTaken() {
        mail.send("guanli", STATION, TEST_PAGE);
        var foreign = new Health.Answer(UUID.randomUUID(), Instant.EPOCH, true, "?");

        report(1, new Health(0, new Health.Read("before", 7), List.of(), List.of(foreign)));

        assertThat(mail.sentTo(STATION, 10).getFirst().read()).isFalse();
        assertThat(mail.sentTo(STATION, 10)).hasSize(1);
    }

    @Test
    void whatIsSuspectedAgainOnlyCounts() {
        for (int i = 0; i < 3; i++) {
            stations.suspect(STATION, "同一编号");
        }
        for (int i = 0; i < 30; i++) {
            stations.suspect(STATION, "种类 " + i);
        }

        assertThat(stations.suspicions()).hasSize(20);
        stations.trustAgain("guanli", STATION);
        assertThat(stations.suspicions()).isEmpty();
    }

    private MailPage page(long have) {
        var sealed = mail.page(MailPage.key(STATION, editions.epoch(), have)).orElseThrow();
        return Codec.read(Seal.open(sealed, Label.MAIL, List.of(keys.sealing())), MailPage.class);
    }

    private void report(int minute, Health health) {
        var at = Instant.parse("2026-11-20T08:00:00Z").plusSeconds(60L * minute);
        var report = new Report(STATION, at, "0.1", List.of(), 0, 0, 1_000, "", health);
        stations.report(Seal.seal(key, Label.REPORT, Codec.write(report)));
    }
}

package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Envelope;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.link.pocket.Weather;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.store.SomeShelves;

/** The outbox over a real store. */
class OutboxRunTest {
    private static final Bytes WORDS = Bytes.of("{\"comment\":\"服务很好\"}".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private final PocketHeadquarters headquarters = new PocketHeadquarters(SomeShelves.CLOCK, 4);
    private final SomeRegistration registration = new SomeRegistration();
    private final AtomicReference<Instant> now = new AtomicReference<>(SomeShelves.NOON);
    private SomeShelves some;

    @BeforeEach
    void open() {
        some = new SomeShelves(folder, registration, new HandClock(now));
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void aSubmissionIsDoneOnlyWhenItsReceiptCame() {
        var id = add();
        assertThat(some.outbox.status(id)).contains(new Outbox.Sent.Waiting(SomeShelves.NOON));

        assertThat(run("e1").acknowledged()).isEqualTo(1);

        assertThat(some.outbox.status(id)).contains(new Outbox.Sent.Acknowledged(SomeShelves.NOON));
        assertThat(some.outbox.waiting()).isZero();
    }

    @Test
    void aLostAnswerCostsASecondTryAndChangesNothing() {
        var id = add();
        for (var lost : List.of("submit", "receipt")) {
            headquarters.weather(new Weather() {
                @Override
                public void answered(String what) {
                    if (what.equals(lost)) {
                        throw new LineDown("the answer was lost");
                    }
                }
            });
            assertThatThrownBy(() -> run("e1")).isInstanceOf(LineDown.class);
        }
        headquarters.weather(Weather.GOOD);
        run("e1");
        run("e1");

        assertThat(headquarters.deliveries()).isEqualTo(3);
        assertThat(headquarters.inbox()).containsOnlyKeys(id);
    }

    @Test
    void aNewEpochIsOfferedEverythingAgain() {
        var first = add();
        run("e1");
        headquarters.beginEpoch();
        var second = add();

        assertThat(run("e2").acknowledged()).isEqualTo(2);

        assertThat(headquarters.inbox()).containsOnlyKeys(first, second);
        assertThat(run("e2").acknowledged()).isZero();
    }

    @Test
    void oneThatIsDeclinedDoesNotHoldUpTheOthers() {
        var first = add();
        var second = add();
        headquarters.weather(new Weather() {
            private boolean first = true;

            @Override
            public synchronized void asked(String what) {
                if (first) {
                    first = false;
                    throw new Declined("no such station", new IllegalStateException());
                }
            }
        });

        var tally = run("e1");

        assertThat(tally.acknowledged()).isEqualTo(1);
        var good = headquarters.inbox().keySet().iterator().next();
        var bad = good.equals(first) ? second : first;
        assertThat(tally.troubles()).singleElement().asString().contains(bad.toString());
        assertThat(tally.declined()).isEqualTo(1);
        assertThat(headquarters.inbox()).containsOnlyKeys(good);
    }

    @Test
    void aReceiptForAnotherSubmissionProvesNothing() {
        var other = add();
        run("e1");
        var foreign = headquarters
                .receipt(registration.identity().orElseThrow().id(), other)
                .orElseThrow();
        var id = add();
        headquarters.weather(new Weather() {
            @Override
            public Bytes delivered(String what, Bytes value) {
                return foreign;
            }
        });

        assertThat(run("e1").troubles()).hasSize(1);

        assertThat(some.outbox.status(id)).containsInstanceOf(Outbox.Sent.Waiting.class);
    }

    @Test
    void whatIsPersonalCanBeReadAtHeadquartersOnly() {
        var id = add();
        run("e1");
        var station = registration.identity().orElseThrow().id();
        var sealed = headquarters.inbox().get(id);
        var submission = Codec.read(
                Seal.open(
                        Objects.requireNonNull(sealed),
                        Label.SUBMISSION,
                        Set.of(registration.key().shown())),
                Submission.class);

        assertThat(submission.serial()).isEqualTo(1);
        assertThat(new String(submission.body().toArray(), StandardCharsets.UTF_8))
                .doesNotContain("服务");
        assertThat(Envelope.open(
                        submission.body(), registration.envelope(), Submission.binding(station, id, submission.kind())))
                .isEqualTo(WORDS);
    }

    @Test
    void oneThatIsDeclinedIsTriedAgainAfterAnHourAndOnANewEpochAtOnce() {
        add();
        headquarters.weather(declining());

        assertThat(run("e1").declined()).isEqualTo(1);
        headquarters.weather(Weather.GOOD);
        assertThat(run("e1").acknowledged()).isZero();
        now.set(SomeShelves.NOON.plus(Duration.ofMinutes(61)));
        assertThat(run("e1").acknowledged()).isEqualTo(1);

        add();
        headquarters.weather(declining());
        run("e1");
        headquarters.weather(Weather.GOOD);
        assertThat(run("e2").declined()).isZero();
        assertThat(headquarters.inbox()).hasSize(2);
    }

    @Test
    void aHeadquartersThatDeclinesEverythingIsNotAskedForEver() {
        for (int i = 0; i < 100; i++) {
            add();
        }
        headquarters.weather(declining());

        assertThat(run("e1").declined()).isEqualTo(64);
    }

    @Test
    void whatWasAcknowledgedLongAgoGoesAndWhatIsOwedStays() {
        var old = add();
        run("e1");
        var waiting = add();

        assertThat(some.outbox.forget("another", SomeShelves.NOON.plusSeconds(1)))
                .isZero();
        assertThat(some.outbox.forget("e1", SomeShelves.NOON)).isZero();
        assertThat(some.outbox.forget("e1", SomeShelves.NOON.plusSeconds(1))).isEqualTo(1);

        assertThat(some.outbox.status(old)).isEmpty();
        assertThat(some.outbox.status(waiting)).isPresent();
        assertThat(run("e2").acknowledged()).isEqualTo(1);
        add();
        assertThat(some.outbox.owed("e2", 2, 9))
                .extracting(Sendings.Sending::serial)
                .containsExactly(3L);
    }

    @Test
    void aPowerCutLosesNoSubmission() throws IOException {
        for (int failAt = 1; failAt < 200; failAt++) {
            some.close();
            var place = Files.createDirectory(folder.resolve("cut-" + failAt));
            some = new SomeShelves(place, registration);
            var ids = List.of(add(), add(), add());
            var plug = new Plug();
            plug.pullAtStep(failAt);
            headquarters.weather(plug.weather());
            boolean done = false;
            try {
                new OutboxRun(headquarters, plug.before((Sendings) some.outbox), party(), 2).run("e1");
                done = true;
            } catch (Plug.PowerCut expected) {
                some.close();
                some = new SomeShelves(place, registration);
            }
            headquarters.weather(Weather.GOOD);
            run("e1");
            assertThat(headquarters.inbox()).containsKeys(ids.toArray(UUID[]::new));
            assertThat(some.outbox.waiting()).isZero();
            if (done) {
                return;
            }
        }
        fail("the run never finished");
    }

    private static Weather declining() {
        return new Weather() {
            @Override
            public void asked(String what) {
                throw new Declined("no such station", new IllegalStateException());
            }
        };
    }

    @Test
    void aHundredThousandThatWaitAreOfferedInOrderAFewAtATimeAndNoneTwice() throws SQLException {
        fill(100_000);
        headquarters.weather(new Weather() {
            private int asked;

            @Override
            public synchronized void asked(String what) {
                asked++;
                if (asked % 400 == 0) {
                    throw new LineDown("the line broke");
                }
            }
        });
        assertThat(some.outbox.waiting()).isEqualTo(100_000);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> run("e1")).isInstanceOf(LineDown.class);
        }

        int arrived = headquarters.inbox().size();
        assertThat(arrived).isBetween(500, 700);
        assertThat(headquarters.deliveries()).isLessThan(arrived + 3 * 64);
        assertThat(some.outbox.owed("e1", 0, 1).getFirst().serial()).isBetween(arrived - 3 * 64L, arrived + 1L);
    }

    /** So many submissions of a station that had no line for a very long time. */
    private void fill(int submissions) throws SQLException {
        try (var connection = some.database.writer().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    with recursive n (serial) as (select 1 union all select serial + 1 from n where serial < %d)
                    insert into outbox (submission, serial, kind, written_at, sealed)
                    select printf('%%08x-0000-4000-8000-000000000000', serial), serial, 'SLIP',
                           '2026-11-20T04:00:00Z', zeroblob(600)
                      from n
                    """.formatted(submissions));
            statement.execute("insert into owed (serial) select serial from outbox");
            statement.execute("update outbox_state set epoch = 'e1', serial = " + submissions);
        }
    }

    private UUID add() {
        return some.outbox.add(Submission.Kind.SLIP, _ -> WORDS);
    }

    private Party party() {
        var identity = registration.identity().orElseThrow();
        return new Party(identity.id(), identity.scopes(), headquarters.sealing(), registration::seal);
    }

    private OutboxRun.Tally run(String epoch) {
        return new OutboxRun(headquarters, some.outbox, party()).run(epoch);
    }
}

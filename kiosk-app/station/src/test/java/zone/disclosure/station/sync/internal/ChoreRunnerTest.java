package zone.disclosure.station.sync.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.station.store.Chores;
import zone.disclosure.station.store.SomeShelves;
import zone.disclosure.station.sync.ChoreDoer;

class ChoreRunnerTest {
    @TempDir
    Path folder;

    private SomeShelves some;
    private final List<String> did = new ArrayList<>();
    private long serial;

    @BeforeEach
    void open() {
        some = SomeShelves.in(folder);
    }

    @AfterEach
    void close() {
        some.close();
    }

    @Test
    void choresAreDoneInOrderAndAnswered() {
        ask("{\"what\":\"REINDEX\"}");
        ask("{\"what\":\"TEST_PAGE\"}");

        runner(SomeShelves.CLOCK).work();

        assertThat(did).containsExactly("REINDEX", "TEST_PAGE");
        assertThat(answers()).extracting(Health.Answer::done).containsExactly(true, true);
        runner(SomeShelves.CLOCK).work();
        assertThat(did).hasSize(2);
    }

    @Test
    void aTestPageThatAPowerCutLeftOpenIsAnsweredAndNotPrintedAgain() {
        var page = ask("{\"what\":\"TEST_PAGE\"}");
        var index = ask("{\"what\":\"REINDEX\"}");
        some.mailbox.begin(page);
        some.mailbox.begin(index);

        runner(SomeShelves.CLOCK).work();

        assertThat(did).containsExactly("tidied TEST_PAGE", "REINDEX");
        assertThat(answers()).extracting(Health.Answer::done).containsExactly(false, true);
    }

    @Test
    void whatWasAskedLongAgoOrIsNotKnownIsAnsweredAndNotDone() {
        ask("{\"what\":\"MAKE_TEA\"}");
        ask("{\"what\":\"TEST_PAGE\"}");

        runner(Clock.offset(SomeShelves.CLOCK, Duration.ofDays(8))).work();

        assertThat(did).isEmpty();
        assertThat(answers()).hasSize(2).noneMatch(Health.Answer::done);
    }

    @Test
    void oneThatFailsIsAnsweredAndDoesNotHoldUpTheNext() {
        ask("{\"what\":\"RESYNC\"}");
        ask("{\"what\":\"REINDEX\"}");

        runner(SomeShelves.CLOCK).work();

        assertThat(answers()).extracting(Health.Answer::done).containsExactly(false, true);
    }

    @Test
    void aPowerCutAnywhereAnswersEveryChoreAndPrintsAtMostOnce() throws Exception {
        for (int failAt = 1; failAt < 50; failAt++) {
            some.close();
            some = SomeShelves.in(Files.createDirectory(folder.resolve("cut-" + failAt)));
            did.clear();
            ask("{\"what\":\"TEST_PAGE\"}");
            ask("{\"what\":\"REINDEX\"}");
            var power = new Power(some.mailbox, failAt);

            runner(power, SomeShelves.CLOCK).work();
            runner(SomeShelves.CLOCK).work();

            assertThat(some.mailbox.waiting()).isEmpty();
            assertThat(answers()).hasSize(2);
            assertThat(did.stream().filter("TEST_PAGE"::equals)).hasSizeLessThanOrEqualTo(1);
            assertThat(did).contains("REINDEX");
            if (!power.went()) {
                return;
            }
        }
        fail("the chores never ended");
    }

    private UUID ask(String body) {
        serial++;
        var letter = new Letter(
                UUID.randomUUID(),
                serial,
                SomeShelves.NOON,
                Letter.Kind.CHORE,
                Bytes.of(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        some.mailbox.take(new MailPage("e1", new StationId("43992110120101"), serial, List.of(letter)));
        return letter.id();
    }

    private List<Health.Answer> answers() {
        return some.mailbox.answers();
    }

    private ChoreRunner runner(Clock clock) {
        return runner(some.mailbox, clock);
    }

    private ChoreRunner runner(Chores chores, Clock clock) {
        return new ChoreRunner(
                chores,
                List.of(
                        new Doer(Chore.What.TEST_PAGE, false, did),
                        new Doer(Chore.What.REINDEX, true, did),
                        new Broken()),
                () -> {},
                clock);
    }

    /** Goes at the n-th step, before or after something was written, and does not come back. */
    private static final class Power implements Chores {
        private final Chores chores;
        private int left;

        Power(Chores chores, int left) {
            this.chores = chores;
            this.left = left;
        }

        boolean went() {
            return left <= 0;
        }

        private void step() {
            left--;
            if (left <= 0) {
                throw new IllegalStateException("no power");
            }
        }

        @Override
        public List<Asked> waiting() {
            return chores.waiting();
        }

        @Override
        public void begin(UUID chore) {
            step();
            chores.begin(chore);
            step();
        }

        @Override
        public void answer(UUID chore, boolean done, String words) {
            step();
            chores.answer(chore, done, words);
            step();
        }

        @Override
        public List<Health.Answer> answers() {
            return chores.answers();
        }
    }

    private record Doer(Chore.What what, boolean isRepeatable, List<String> did) implements ChoreDoer {
        @Override
        public Outcome perform(UUID chore) {
            did.add(what.name());
            return new Outcome.Done("好");
        }

        @Override
        public void interrupted(UUID chore) {
            did.add("tidied " + what);
        }
    }

    private record Broken() implements ChoreDoer {
        @Override
        public Chore.What what() {
            return Chore.What.RESYNC;
        }

        @Override
        public Outcome perform(UUID chore) {
            throw new IllegalStateException("no");
        }

        @Override
        public boolean isRepeatable() {
            return true;
        }
    }
}

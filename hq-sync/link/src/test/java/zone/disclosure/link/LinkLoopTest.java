package zone.disclosure.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.link.pocket.PocketHeadquarters;
import zone.disclosure.link.pocket.PocketStore;
import zone.disclosure.link.pocket.Weather;

class LinkLoopTest {
    private static final StationId STATION = new StationId("43992110120101");
    private static final Scope COUNTY = new Scope("439921000000");

    private final PocketHeadquarters headquarters = new PocketHeadquarters(Clock.systemUTC(), 4);
    private final PocketStore store = new PocketStore();

    @Test
    void whatIsWrittenGoesOutWithoutWaitingForTheBeat() throws InterruptedException {
        var done = new CountDownLatch(1);
        var witness = new Noted(tally -> {
            if (tally.acknowledged() == 1) {
                done.countDown();
            }
        });
        try (var loop = loop(witness)) {
            loop.start();
            store.write(UUID.randomUUID(), Bytes.of(new byte[8]));
            loop.letterWritten();

            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void withoutALineItWaitsLongerAndLongerAndStopsAtOnce() throws InterruptedException {
        var asked = new AtomicInteger();
        var down = new CountDownLatch(4);
        headquarters.weather(new Weather() {
            @Override
            public void asked(String what) {
                asked.incrementAndGet();
                down.countDown();
                throw new LineDown("nobody there");
            }
        });
        try (var loop = loop(new Noted(_ -> {}))) {
            loop.start();
            // One question of the ear and one of the rounds, then both wait two seconds or so.
            assertThat(down.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(asked.get()).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void pausesGrowToAMinuteAndBeginAnewAfterSuccess() {
        var backoff = new Backoff(Duration.ofSeconds(60), RandomGenerator.of("L64X128MixRandom"));
        var first = backoff.next();
        for (int i = 0; i < 20; i++) {
            backoff.next();
        }

        assertThat(first).isBetween(Duration.ofMillis(1_200), Duration.ofMillis(2_800));
        assertThat(backoff.next()).isBetween(Duration.ofSeconds(36), Duration.ofSeconds(84));
        backoff.reset();
        assertThat(backoff.next()).isLessThan(Duration.ofSeconds(3));
    }

    private LinkLoop loop(Witness witness) {
        var key = SealKey.generate();
        var party = new Party(
                STATION, List.of(COUNTY), headquarters.sealing(), (label, payload) -> Seal.seal(key, label, payload));
        return new LinkLoop(
                headquarters,
                party,
                new LinkLoop.Stores(store, store, store, store),
                witness,
                () -> new Report(STATION, Instant.EPOCH, "test", List.of(), 0, 0, 0, "", Health.FINE),
                Clock.systemUTC());
    }

    private record Noted(Consumer<OutboxRun.Tally> outbox) implements Witness {
        @Override
        public void roundEnded(Scope scope, Round.Outcome outcome) {}

        @Override
        public void attachmentsEnded(AttachmentRun.Tally tally) {}

        @Override
        public void outboxEnded(OutboxRun.Tally tally) {
            outbox.accept(tally);
        }

        @Override
        public void lineDown(LineDown news) {}

        @Override
        public void failed(String what, RuntimeException news) {}
    }
}

package zone.disclosure.hq.distribution.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LaneTest {
    @Test
    void whoWouldWaitTooLongIsToldThatHeadquartersIsBusy() throws InterruptedException, ExecutionException {
        var lane = new Lane("packs", 1, 1, Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        Function<String, String> slow = lane.along(key -> {
            inside.countDown();
            await(done);
            return key;
        });
        try (var threads = Executors.newFixedThreadPool(1)) {
            var first = threads.submit(() -> slow.apply("a"));
            await(inside);

            assertThatThrownBy(() -> slow.apply("b"))
                    .isInstanceOf(RejectedExecutionException.class)
                    .hasMessageContaining("packs");

            done.countDown();
            assertThat(first.get()).isEqualTo("a");
        }
        assertThat(slow.apply("c")).isEqualTo("c");
    }

    @Test
    void aQuestionThatFailsLeavesTheLaneFree() {
        var lane = new Lane("pages", 1, 0, Duration.ZERO);
        Function<String, Integer> reading = lane.along(Integer::valueOf);

        assertThatThrownBy(() -> reading.apply("x")).isInstanceOf(NumberFormatException.class);

        assertThat(reading.apply("7")).isEqualTo(7);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

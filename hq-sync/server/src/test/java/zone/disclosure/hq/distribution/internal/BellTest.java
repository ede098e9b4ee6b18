package zone.disclosure.hq.distribution.internal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BellTest {
    private static final String COUNTY = "439921000000";

    private final Map<String, Long> standing = new ConcurrentHashMap<>(Map.of(COUNTY, 1L));
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> prepared = new CopyOnWriteArrayList<>();

    @Test
    void aStormIsRungForAtMostFiveTimesASecond() {
        try (var bell = bell()) {
            long end = System.nanoTime() + SECONDS.toNanos(1);
            while (System.nanoTime() < end) {
                bell.ring(COUNTY);
                LockSupport.parkNanos(MILLISECONDS.toNanos(1));
            }

            await().atMost(2, SECONDS).until(() -> !heard.isEmpty());
            assertThat(heard).hasSizeLessThanOrEqualTo(7);
            assertThat(prepared).startsWith(COUNTY);
        }
    }

    @Test
    void whatNobodySaidIsRungForAtTheNextLook() {
        try (var _ = bell()) {
            await().pollDelay(300, MILLISECONDS).until(() -> true);
            standing.put(COUNTY, 2L);

            await().atMost(12, SECONDS).until(() -> heard.contains(COUNTY));
        }
    }

    @Test
    void whatWasRungForIsNotRungForAgain() {
        try (var bell = bell()) {
            standing.put(COUNTY, 2L);
            bell.ring(COUNTY);
            await().atMost(2, SECONDS).until(() -> heard.contains(COUNTY));

            bell.compare();

            await().pollDelay(400, MILLISECONDS).until(() -> true);
            assertThat(heard).containsExactly(COUNTY);
        }
    }

    private Bell bell() {
        return new Bell(
                word -> heard.add(new String(word, StandardCharsets.US_ASCII)),
                prepared::addAll,
                () -> new HashMap<>(standing));
    }
}

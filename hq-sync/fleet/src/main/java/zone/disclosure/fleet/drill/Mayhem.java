package zone.disclosure.fleet.drill;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Kills members of a capital while the schedules run: mostly one, sometimes all at once. What it kills starts again. */
final class Mayhem implements AutoCloseable {
    private final Capital capital;
    private final Duration between;
    private final Consumer<String> told;
    private final SplittableRandom random;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("mayhem").daemon().factory());

    Mayhem(Capital capital, long seed, Duration between, Consumer<String> told) {
        this.capital = capital;
        this.between = between;
        this.told = told;
        this.random = new SplittableRandom(seed);
        next();
    }

    private void next() {
        long millis = between.toMillis() / 2 + random.nextLong(between.toMillis());
        var _ = hand.schedule(this::strike, millis, TimeUnit.MILLISECONDS);
    }

    private void strike() {
        if (capital.isWell()) {
            int face = random.nextInt(10);
            if (face < 3) {
                told.accept("all members killed");
                for (int i = 0; i < capital.size(); i++) {
                    capital.kill(i);
                }
            } else {
                told.accept("a member killed");
                capital.kill(face % capital.size());
            }
        }
        next();
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }
}

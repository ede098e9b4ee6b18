package zone.disclosure.station.shell.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Time and slow work for screens, so that no screen has a thread of its own. Ends with the screen it works for. */
@org.springframework.stereotype.Component
public class Pulse {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("screens").factory());
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    /** Runs {@code beat} on the screen again and again while {@code on} is shown. */
    public void beat(Component on, Duration every, Runnable beat) {
        on.addAttachListener(attached -> {
            var ui = attached.getUI();
            var beating = clockwork.scheduleAtFixedRate(
                    () -> show(ui, beat), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
            on.addDetachListener(detached -> {
                beating.cancel(false);
                detached.unregisterListener();
            });
        });
    }

    /** Does slow work away from the screen, then shows its outcome there. */
    public <T> void fetch(UI ui, Supplier<T> slow, Consumer<T> outcome) {
        hands.execute(() -> {
            try {
                var made = slow.get();
                show(ui, () -> outcome.accept(made));
            } catch (RuntimeException e) {
                // On the screen's own thread, so that the one error handler of the shell sees it.
                show(ui, () -> {
                    throw e;
                });
            }
        });
    }

    /** Changes a screen from any thread; a screen that is gone meanwhile is left alone. */
    public void show(UI ui, Runnable change) {
        try {
            // What fails in it goes to the session's error handler, not into the future.
            var _ = ui.access(change::run);
        } catch (com.vaadin.flow.component.UIDetachedException e) {
            LOG.debug("a screen was left before its news arrived");
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
        hands.shutdownNow();
    }
}

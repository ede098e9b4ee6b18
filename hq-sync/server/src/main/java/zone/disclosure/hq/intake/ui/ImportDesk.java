package zone.disclosure.hq.intake.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.intake.Intake;
import zone.disclosure.hq.intake.Order;
import zone.disclosure.hq.store.Troubles;

/** One import at a time, going on whether someone looks or not. After a stop the same import again does the rest. */
@Component
class ImportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final Intake intake;
    private final TaskExecutor executor;
    private final Clock clock;
    private final AtomicReference<Optional<ImportRun>> run = new AtomicReference<>(Optional.empty());
    private final List<Consumer<ImportRun>> listeners = new CopyOnWriteArrayList<>();

    ImportDesk(Intake intake, TaskExecutor executor, Clock clock) {
        this.intake = intake;
        this.executor = executor;
        this.clock = clock;
    }

    /** The import that runs, or the last one. */
    Optional<ImportRun> last() {
        return run.get();
    }

    /** Tells {@code listener} of every step from now on, until the answer is run. */
    Runnable listen(Consumer<ImportRun> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Begins, unless another one runs.
     *
     * @param what how people call the source
     * @param after is run at the end whatever happened
     * @return false when another one runs
     */
    boolean begin(String what, Path source, Order order, Runnable after) {
        var fresh = ImportRun.begun(what, clock.instant());
        var before = run.get();
        if (before.filter(it -> !it.isOver()).isPresent() || !run.compareAndSet(before, Optional.of(fresh))) {
            return false;
        }
        executor.execute(() -> work(fresh, source, order, after));
        return true;
    }

    private void work(ImportRun fresh, Path source, Order order, Runnable after) {
        try {
            var account = intake.take(source, order, (count, current) -> tell(fresh.at(count, current)));
            tell(fresh.ended(account));
        } catch (RuntimeException e) {
            var trouble = Troubles.of(e);
            LOG.error("{} import of {}", trouble.incident().code(), fresh.what(), e);
            tell(fresh.failed(trouble));
        } finally {
            after.run();
        }
    }

    private void tell(ImportRun now) {
        run.set(Optional.of(now));
        listeners.forEach(listener -> listener.accept(now));
    }
}

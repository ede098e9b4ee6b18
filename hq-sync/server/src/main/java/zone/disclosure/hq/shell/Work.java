package zone.disclosure.hq.shell;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.store.Trouble;
import zone.disclosure.hq.store.Troubles;

/** Does what takes long beside the screen, and brings the outcome back to it. It never touches a screen by itself. */
@Component
public class Work {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final TaskExecutor executor;

    Work(TaskExecutor executor) {
        this.executor = executor;
    }

    /**
     * Runs {@code job} on another thread; one of the other two is called on the screen's.
     *
     * @param failed gets what to tell the person; the stack is in the log already
     */
    public <T> void run(UI ui, Supplier<T> job, Consumer<T> done, Consumer<Trouble> failed) {
        executor.execute(() -> {
            try {
                var outcome = job.get();
                var _ = ui.access(() -> done.accept(outcome));
            } catch (RuntimeException e) {
                var trouble = Troubles.of(e);
                LOG.error("{} {}", trouble.incident().code(), trouble.getMessage(), e);
                var _ = ui.access(() -> failed.accept(trouble));
            }
        });
    }
}

package zone.disclosure.hq.stations.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.stations.BoardRow;
import zone.disclosure.hq.stations.Stations;

/** Reads the board while somebody looks at it, once for all who do, and tells them when it changed. */
@Component
class BoardWatch implements DisposableBean {
    private static final Duration BEAT = Duration.ofSeconds(2);
    /** How long ago something was is part of what is shown, and goes on by itself. */
    private static final Duration AT_LEAST = Duration.ofSeconds(20);

    private final Stations stations;
    private final Clock clock;
    /** No bean: a second executor would make it unclear which one other modules get. */
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    private final Set<Consumer<List<BoardRow>>> watchers = ConcurrentHashMap.newKeySet();
    private volatile Seen last = new Seen(List.of(), Instant.EPOCH);

    BoardWatch(Stations stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
        scheduler.setThreadNamePrefix("board-");
        scheduler.setDaemon(true);
        scheduler.initialize();
        var _ = scheduler.scheduleWithFixedDelay(this::beat, BEAT);
    }

    /** A board and when it was told last. */
    private record Seen(List<BoardRow> rows, Instant at) {}

    /**
     * Tells of every change from now on, on a thread of its own.
     *
     * @return ends it
     */
    Runnable listen(Consumer<List<BoardRow>> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public void destroy() {
        scheduler.shutdown();
    }

    private void beat() {
        if (!watchers.isEmpty()) {
            look();
        }
    }

    private void look() {
        var rows = stations.board();
        var now = clock.instant();
        var before = last;
        if (!rows.equals(before.rows()) || now.isAfter(before.at().plus(AT_LEAST))) {
            last = new Seen(rows, now);
            watchers.forEach(watcher -> watcher.accept(rows));
        }
    }
}

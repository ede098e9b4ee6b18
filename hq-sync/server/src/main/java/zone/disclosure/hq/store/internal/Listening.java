package zone.disclosure.hq.store.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import zone.disclosure.hq.store.Contact;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;
import zone.disclosure.hq.store.Troubles;

/**
 * Keeps the {@link Ear} open for as long as this member lives, hands on what it hears, and knows by it whether the
 * database is there.
 */
@Component
class Listening implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final DatabaseConfiguration.Database database;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Thread thread;
    private volatile boolean stopped;

    Listening(DatabaseConfiguration.Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public void start() {
        stopped = false;
        thread = Thread.ofPlatform().name("notices").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        stopped = true;
        var running = thread;
        thread = null;
        if (running != null) {
            LockSupport.unpark(running);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void listen() {
        long answered = System.nanoTime();
        boolean raised = false;
        boolean lost = false;
        var pause = FIRST_PAUSE;
        while (!stopped) {
            try (var ear = Ear.open(database)) {
                if (raised) {
                    LOG.info(
                            "{} 已恢复，数据库中断 {} 秒。Settled: the database answers again.",
                            Incident.DATABASE_GONE.code(),
                            Duration.ofNanos(System.nanoTime() - answered).toSeconds());
                }
                raised = false;
                lost = false;
                pause = FIRST_PAUSE;
                hand(new Contact.Found());
                while (!stopped) {
                    answered = System.nanoTime();
                    ear.hear(PATIENCE).forEach(this::hand);
                }
            } catch (SQLException e) {
                if (!raised && !stopped) {
                    LOG.warn("{}", Troubles.of(gone(e)).getMessage(), e);
                }
                raised = true;
            }
            if (!lost && System.nanoTime() - answered > Contact.LOST_AFTER.toNanos()) {
                lost = true;
                hand(new Contact.Lost());
            }
            pause = rest(pause);
        }
    }

    private static Trouble gone(SQLException cause) {
        return new Trouble(
                Incident.DATABASE_GONE,
                "数据库暂时连接不上，恢复后自动继续。The database does not answer; headquarters goes on when it does.",
                cause);
    }

    private Duration rest(Duration pause) {
        if (!stopped) {
            LockSupport.parkNanos(
                    (long) (pause.toNanos() * ThreadLocalRandom.current().nextDouble(0.75, 1.25)));
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    /** Whoever fails at a notice must not make us deaf for the next. */
    private void hand(Object news) {
        try {
            events.publishEvent(news);
        } catch (RuntimeException e) {
            LOG.warn("{} A notice was not taken: {}", Incident.INTERNAL.code(), news, e);
        }
    }
}

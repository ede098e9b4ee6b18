package zone.disclosure.hq.publishing.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zone.disclosure.hq.store.Settings;

/**
 * Lets go of old entries of the change log, once a day. What is shown stays, and so does the newest entry of each scope;
 * a station that was away for longer compares digests.
 */
@Component
class LogTrim implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogTrim.class);
    private static final int FIRST_MINUTES = 30;
    private static final String RAISE = """
            update scope
               set floor = old.floor
              from (select scope, max(number) + 1 as floor
                      from edition
                     where at < :before
                     group by scope) old
             where scope.code = old.scope
               and old.floor > scope.floor
               and old.floor <= scope.edition
            """;
    private static final String RAISE_TO_NEWEST = """
            update scope
               set floor = edition
             where edition > floor
               and exists (select from edition
                            where edition.scope = scope.code
                              and edition.number = scope.edition
                              and edition.at < :before)
            """;
    private static final String DROP = """
            delete from edition
             using scope
             where edition.scope = scope.code
               and edition.number < scope.floor
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Settings settings;
    private final Clock clock;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("log-trim").daemon().factory());
    private volatile boolean running;

    LogTrim(JdbcClient jdbc, TransactionTemplate transaction, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        var _ = daily.scheduleWithFixedDelay(
                this::quietly, FIRST_MINUTES, Duration.ofDays(1).toMinutes(), TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        running = false;
        daily.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Floors rise and entries go in one transaction; a head says the floor of the moment it was sealed. */
    int trim() {
        var before = clock.instant().minus(Duration.ofDays(settings.logDays())).atOffset(ZoneOffset.UTC);
        var dropped = transaction.execute(_ -> {
            jdbc.sql(RAISE).param("before", before).update();
            jdbc.sql(RAISE_TO_NEWEST).param("before", before).update();
            return jdbc.sql(DROP).update();
        });
        return dropped;
    }

    private void quietly() {
        try {
            int dropped = trim();
            if (dropped > 0) {
                LOG.info(
                        "{} entries of the change log were older than {} days and are gone",
                        dropped,
                        settings.logDays());
            }
        } catch (RuntimeException e) {
            LOG.warn("The change log was not trimmed; it is tried again tomorrow", e);
        }
    }
}

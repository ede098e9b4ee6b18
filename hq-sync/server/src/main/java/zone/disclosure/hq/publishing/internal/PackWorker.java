package zone.disclosure.hq.publishing.internal;

import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.wire.PagePack;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.hq.publishing.EditionPublished;
import zone.disclosure.hq.store.Settings;

/** Makes packs in the background when publishing has settled, so that the first blank station need not wait for them. */
@Component
class PackWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PackWorker.class);
    private static final int SETTLED_SECONDS = 20;

    private final PostgresEditions editions;
    private final Packs packs;
    private final boolean wanted;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("packs").daemon().factory());
    private final AtomicLong news = new AtomicLong();
    private volatile boolean running;

    PackWorker(PostgresEditions editions, Packs packs, Settings settings) {
        this.editions = editions;
        this.packs = packs;
        this.wanted = settings.wire() && PagePack.isAvailable();
    }

    @Override
    public void start() {
        running = wanted;
        soon();
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Every publication begins the waiting anew. */
    @EventListener(EditionPublished.class)
    void soon() {
        if (running) {
            long mine = news.incrementAndGet();
            var _ = worker.schedule(() -> work(mine), SETTLED_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void work(long asked) {
        try {
            if (news.get() == asked) {
                prepare(asked);
            }
        } catch (RuntimeException e) {
            LOG.warn("Packs are made when a station asks for them: making them ahead failed", e);
        }
    }

    private void prepare(long asked) {
        var names = new HashSet<String>();
        for (var scope : editions.scopes()) {
            for (ScopeDigest.Bucket bucket : editions.buckets(scope)) {
                if (!running || news.get() != asked) {
                    return;
                }
                if (bucket.pages().size() >= PagePack.FEWEST) {
                    names.addAll(packs.prepare(bucket));
                }
            }
        }
        packs.sweep(names);
    }
}

package zone.disclosure.hq.distribution.internal;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.instance.EndpointQualifier;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.hq.publishing.EditionPublished;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.MailWritten;
import zone.disclosure.hq.stations.StationRevoked;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/** The member that stations talk to. It starts last and stops first; its death loses nothing. */
final class WireMember implements SmartLifecycle {
    /** How long a station that was shut out at another member stays in when word of it was lost. */
    private static final int RECHECK_SECONDS = 10;

    private final Settings settings;
    private final Sources sources;
    private final Editions editions;
    private final Gate gate;
    private @Nullable HazelcastInstance member;
    private @Nullable Bell bell;
    private @Nullable Edge edge;
    private @Nullable ScheduledExecutorService recheck;

    WireMember(Settings settings, Sources sources, Editions editions, Gate gate) {
        this.settings = settings;
        this.sources = sources;
        this.editions = editions;
        this.gate = gate;
    }

    @Override
    public synchronized void start() {
        if (!settings.wire() || member != null) {
            return;
        }
        try {
            var started = Hazelcast.newHazelcastInstance(MemberSettings.of(settings, sources, gate));
            member = started;
            edge = new Edge(
                    settings.wirePort(),
                    clientPort(started),
                    Limits.of(settings.wireConnections()),
                    gate,
                    System::nanoTime);
            var rechecking = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("gate").daemon().factory());
            recheck = rechecking;
            var _ = rechecking.scheduleWithFixedDelay(
                    gate::recheck, RECHECK_SECONDS, RECHECK_SECONDS, TimeUnit.SECONDS);
            bell = new Bell(started.getRingbuffer(Names.BELL), scopes -> refresh(started, scopes));
        } catch (HazelcastException | IllegalStateException | IOException e) {
            stop();
            throw new Trouble(
                    Incident.WIRE,
                    "the wire does not start on port " + settings.wirePort()
                            + " of 127.0.0.1; is another headquarters running? Set hq.wire-port to a free one, or stop it.",
                    e);
        }
    }

    @Override
    public synchronized void stop() {
        if (recheck != null) {
            recheck.shutdownNow();
            recheck = null;
        }
        if (bell != null) {
            bell.close();
            bell = null;
        }
        if (edge != null) {
            edge.close();
            edge = null;
        }
        if (member != null) {
            member.shutdown();
            member = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return member != null;
    }

    /** Rings when an edition is out. Before the start there is nobody to hear it. */
    @EventListener
    synchronized void published(EditionPublished news) {
        if (bell != null) {
            bell.ring(news.scopes());
        }
    }

    /** Rings for a station that has mail. */
    @EventListener
    synchronized void written(MailWritten news) {
        if (bell != null) {
            bell.ring(news.station());
        }
    }

    /** After the commit, so that whoever comes again finds it done. */
    @TransactionalEventListener(fallbackExecution = true)
    void shutOut(StationRevoked news) {
        gate.shut(news.station());
    }

    private static int clientPort(HazelcastInstance of) {
        var doors = of.getCluster().getLocalMember().getAddressMap();
        return Objects.requireNonNull(doors.get(EndpointQualifier.CLIENT), "the member has no door for clients")
                .getPort();
    }

    /** The head that is up to a second old must not be what a station finds that heard the bell. */
    private void refresh(HazelcastInstance to, Set<Scope> scopes) {
        var heads = to.<String, byte[]>getMap(Names.HEAD);
        scopes.forEach(scope -> heads.set(scope.code(), editions.head(scope).toArray()));
    }
}

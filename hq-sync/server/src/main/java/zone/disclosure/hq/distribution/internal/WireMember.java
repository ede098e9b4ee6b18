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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.hq.stations.StationRevoked;
import zone.disclosure.hq.store.Contact;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Notice;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/** The member that stations talk to. It starts last and stops first; its death loses nothing. */
final class WireMember implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WireMember.class);
    /** How long a station that was shut out at another member stays in when word of it was lost. */
    private static final int RECHECK_SECONDS = 10;

    private final Settings settings;
    private final Sources sources;
    private final Bell.Standing standing;
    private final Gate gate;
    private boolean wanted;
    private @Nullable HazelcastInstance member;
    private @Nullable Bell bell;
    private @Nullable Edge edge;
    private @Nullable ScheduledExecutorService recheck;

    WireMember(Settings settings, Sources sources, Bell.Standing standing, Gate gate) {
        this.settings = settings;
        this.sources = sources;
        this.standing = standing;
        this.gate = gate;
    }

    @Override
    public synchronized void start() {
        if (!settings.wire() || member != null) {
            return;
        }
        begin();
        wanted = true;
    }

    private void begin() {
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
            var ring = started.<byte[]>getRingbuffer(Names.BELL);
            bell = new Bell(ring::add, words -> refresh(started, words), standing);
        } catch (HazelcastException | IllegalStateException | IOException e) {
            end();
            throw new Trouble(
                    Incident.WIRE,
                    "the wire does not start on port " + settings.wirePort()
                            + " of 127.0.0.1; is another headquarters running? Set hq.wire-port to a free one, or stop it.",
                    e);
        }
    }

    @Override
    public synchronized void stop() {
        wanted = false;
        end();
    }

    private void end() {
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
            // Nothing is kept here, so there is nothing to hand over.
            member.getLifecycleService().terminate();
            member = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return member != null;
    }

    /** Does here what any member said. Before the start there is nobody to hear it. */
    @EventListener
    synchronized void heard(Notice notice) {
        switch (notice.channel()) {
            case BELL -> {
                if (bell != null) {
                    bell.ring(notice.word());
                }
            }
            case REVOKED -> gate.shut(new StationId(notice.word()));
        }
    }

    /** Without a database it goes away, so that stations find a member that has one; it comes back by itself. */
    @EventListener
    synchronized void stands(Contact contact) {
        switch (contact) {
            case Contact.Lost _ -> away();
            case Contact.Found _ -> back();
        }
    }

    private void away() {
        if (member != null) {
            LOG.warn(
                    "{} 已有 {} 秒没有数据库，暂停为站点服务。No database for so long: stations are sent to another member.",
                    Incident.CUT_OFF.code(),
                    Contact.LOST_AFTER.toSeconds());
            end();
        }
    }

    private void back() {
        if (wanted && member == null) {
            begin();
            LOG.info("{} 已恢复，重新为站点服务。Settled: serving stations again.", Incident.CUT_OFF.code());
        }
        if (bell != null) {
            bell.compare();
        }
    }

    /** After the commit, so that whoever comes again finds it done. */
    @TransactionalEventListener(fallbackExecution = true)
    void shutOut(StationRevoked news) {
        gate.shut(news.station());
    }

    private static int clientPort(HazelcastInstance of) {
        var address = of.getCluster().getLocalMember().getAddressMap().get(EndpointQualifier.CLIENT);
        return Objects.requireNonNull(address, "the member has no door for clients")
                .getPort();
    }

    /** The head that is up to a second old must not be what a station finds that heard the bell. */
    private void refresh(HazelcastInstance to, Set<String> words) {
        var heads = to.<String, byte[]>getMap(Names.HEAD);
        words.forEach(word -> sources.head(word).ifPresent(head -> heads.set(word, head.toArray())));
    }
}

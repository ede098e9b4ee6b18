package zone.disclosure.hq.distribution.internal;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.hq.store.Contact;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Notice;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/** The member that stations talk to. It starts last and stops first; its death loses nothing. */
final class WireMember implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WireMember.class);

    private final Settings settings;
    private final Sources sources;
    private final Bell.Standing standing;
    private boolean wanted;
    private @Nullable HazelcastInstance member;
    private @Nullable Bell bell;

    WireMember(Settings settings, Sources sources, Bell.Standing standing) {
        this.settings = settings;
        this.sources = sources;
        this.standing = standing;
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
            var started = Hazelcast.newHazelcastInstance(MemberSettings.of(settings, sources));
            member = started;
            bell = new Bell(started.getRingbuffer(Names.BELL), words -> refresh(started, words), standing);
        } catch (HazelcastException | IllegalStateException e) {
            throw new Trouble(
                    Incident.WIRE,
                    "the wire does not start on ports " + settings.wirePort() + " and " + settings.memberPort()
                            + " of 127.0.0.1; is another headquarters running? Set hq.wire-port and hq.member-port to"
                            + " free ones, or stop it.",
                    e);
        }
    }

    @Override
    public synchronized void stop() {
        wanted = false;
        end();
    }

    private void end() {
        if (bell != null) {
            bell.close();
            bell = null;
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

    /** Rings for what any member said. Before the start there is nobody to hear it. */
    @EventListener
    synchronized void heard(Notice notice) {
        if (notice.channel() == Notice.Channel.BELL && bell != null) {
            bell.ring(notice.word());
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

    /** The head that is up to a second old must not be what a station finds that heard the bell. */
    private void refresh(HazelcastInstance to, Set<String> words) {
        var heads = to.<String, byte[]>getMap(Names.HEAD);
        words.forEach(word -> sources.head(word).ifPresent(head -> heads.set(word, head.toArray())));
    }
}

package zone.disclosure.station.sync.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Party;
import zone.disclosure.link.WireAddress;
import zone.disclosure.link.hazelcast.HazelcastWire;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.station.StationEnrolled;
import zone.disclosure.station.store.OutboxFilled;
import zone.disclosure.station.sync.Line;

/** Runs the link from the moment this computer is a station until it stops. The station starts without waiting for it. */
class StationLink implements SmartLifecycle, Line {
    private final Registration registration;
    private final LinkLoop.Stores stores;
    private final Account account;
    private final Logbook logbook;
    private final Clock clock;
    private final boolean line;
    private @Nullable LinkLoop loop;
    private boolean running;

    /** @param line false for a station that is started for one command only, and for a place that has no line at all */
    StationLink(
            Registration registration,
            LinkLoop.Stores stores,
            Account account,
            Logbook logbook,
            Clock clock,
            boolean line) {
        this.registration = registration;
        this.stores = stores;
        this.account = account;
        this.logbook = logbook;
        this.clock = clock;
        this.line = line;
    }

    @Override
    public boolean isAutoStartup() {
        return line;
    }

    @Override
    public synchronized void start() {
        running = true;
        registration.identity().ifPresent(this::link);
    }

    @Override
    public void stop() {
        @Nullable LinkLoop ending;
        synchronized (this) {
            running = false;
            ending = loop;
            loop = null;
        }
        if (ending != null) {
            ending.close();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public Optional<Instant> lastHeard() {
        return logbook.lastHeard();
    }

    @Override
    public synchronized void hurry() {
        if (loop != null) {
            loop.hurry();
        }
    }

    /** A report soon. */
    synchronized void tell() {
        if (loop != null) {
            loop.tell();
        }
    }

    /** Compares everything with headquarters soon. */
    synchronized void compareAgain() {
        if (loop != null) {
            loop.compareAgain();
        }
    }

    /** Lets the link rest while something else moves the shelf, so that two never move it at once. */
    <T> T resting(Supplier<T> work) {
        @Nullable LinkLoop ending;
        synchronized (this) {
            ending = loop;
            loop = null;
        }
        if (ending != null) {
            ending.close();
        }
        try {
            return work.get();
        } finally {
            synchronized (this) {
                if (running) {
                    registration.identity().ifPresent(this::link);
                }
            }
        }
    }

    @EventListener
    synchronized void enrolled(StationEnrolled news) {
        if (running) {
            if (loop != null) {
                loop.close();
                loop = null;
            }
            link(news.identity());
        }
    }

    /** After the commit of whoever wrote, or at once when nobody had a transaction. */
    @TransactionalEventListener(fallbackExecution = true)
    synchronized void written(OutboxFilled news) {
        if (loop != null) {
            loop.letterWritten();
        }
    }

    private void link(Identity identity) {
        if (loop != null) {
            return;
        }
        var address = new WireAddress(
                identity.cluster(), identity.members(), identity.id().value());
        var party = new Party(identity.id(), identity.scopes(), identity.sealing(), registration::seal);
        var wire = new HazelcastWire(address, () -> party.token(clock.instant()));
        Supplier<Report> report = () -> account.report(identity, registration.software(), clock);
        var begun = new LinkLoop(wire, party, stores, logbook, report, clock);
        begun.start();
        loop = begun;
    }
}

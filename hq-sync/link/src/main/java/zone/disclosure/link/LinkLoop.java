package zone.disclosure.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.contract.wire.Report;

/**
 * Keeps a station linked: an ear at the bell, rounds, attachments when no round is on, the outbox and reports, each at its
 * own beat. Without a line it waits, longer and longer; it never spins and never gives up.
 */
public final class LinkLoop implements AutoCloseable {
    private static final Duration BEAT = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** So long without a believed head, a connection that claims to live is thrown away. */
    private static final Duration DEAF = Duration.ofMinutes(10);

    /** A withdrawal waits for a long fetch no longer than this. */
    private static final Duration LONG = Duration.ofSeconds(5);

    private static final double JITTER = 0.25;
    private static final int SPREAD_MILLIS = 3_000;

    private final Wire wire;
    private final Party party;
    private final Shelving shelving;
    private final Supplier<Orders> orders;
    private final Round round;
    private final AttachmentRun attachments;
    private final Postbox mail;
    private final Bells bells;
    private final OutboxRun outbox;
    private final ReportBeat reports;
    private final Witness witness;
    private final Clock clock;
    private final RandomGenerator random;
    private final ReentrantLock line = new ReentrantLock(true);
    private final AtomicReference<Instant> lastHeard;
    private final Beats beats;
    /** Of the rounds' own thread. */
    private Instant begun = Instant.EPOCH;

    private final CountDownLatch closing = new CountDownLatch(1);

    /** What a loop works on. */
    public record Stores(Shelving shelving, BlobShelf blobs, Sendings sendings, Mailbox mailbox) {}

    /** @param report makes what is reported, at the moment it is sent */
    public LinkLoop(Wire wire, Party party, Stores stores, Witness witness, Supplier<Report> report, Clock clock) {
        this.wire = wire;
        this.party = party;
        this.shelving = stores.shelving();
        this.round = new Round(wire, stores.shelving(), party.headquarters(), manners());
        this.orders = stores.mailbox()::orders;
        this.attachments = new AttachmentRun(wire, stores.blobs(), orders, clock);
        this.mail = new Postbox(new MailRun(wire, stores.mailbox(), party), witness, clock);
        this.outbox = new OutboxRun(wire, stores.sendings(), party);
        this.bells = new Bells(party.scopes());
        this.witness = witness;
        this.clock = clock;
        this.random = RandomGenerator.getDefault();
        this.reports = new ReportBeat(new Reporting(wire, party), report, BEAT, clock, random);
        this.lastHeard = new AtomicReference<>(clock.instant());
        this.beats = new Beats(witness, random);
        beats.add(Pace.EAR, this::hear);
        beats.add(Pace.ROUNDS, this::catchUp);
        beats.add(Pace.FILES, this::fetch);
        beats.add(Pace.LETTERS, this::send);
        beats.add(Pace.ACCOUNTS, reports::send);
    }

    /** Begins; returns at once. */
    public void start() {
        beats.start();
    }

    /** Everything now: something changed, or a person asked. */
    public void hurry() {
        mail.ring();
        bells.everything();
        beats.nudge();
    }

    /** Every page on the disk is hashed again and compared with headquarters soon, and everything else is looked at, too. */
    public void compareAgain() {
        round.compareAgain();
        hurry();
    }

    /** A report soon: something happened that headquarters asked about. */
    public void tell() {
        reports.due();
        beats.nudge(Pace.ACCOUNTS);
    }

    /** The outbox now. */
    public void letterWritten() {
        beats.nudge(Pace.LETTERS);
    }

    /** Ends what is at work between two whole pieces, closes the wire, and returns within seconds. */
    @Override
    public void close() {
        closing.countDown();
        beats.stop();
        wire.close();
        try {
            beats.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration hear() {
        if (Duration.between(lastHeard.get(), clock.instant()).compareTo(DEAF) > 0) {
            lastHeard.set(clock.instant());
            wire.renew();
        }
        switch (wire.listen(Backoff.jittered(PATIENCE, JITTER, random))) {
            case Wire.Heard.Nothing() -> {}
            case Wire.Heard.Anything() -> {
                mail.ring();
                bells.everything();
                beats.nudge(Pace.ROUNDS);
                beats.nudge(Pace.LETTERS);
            }
            case Wire.Heard.Names(var names) -> {
                if (bells.rang(names)) {
                    beats.nudge(Pace.ROUNDS);
                }
                if (names.contains(party.station().value())) {
                    mail.ring();
                    beats.nudge(Pace.ROUNDS);
                }
            }
        }
        if (beats.wasAway()) {
            // When the ear hears again, all others need not wait any longer.
            hurry();
        }
        return Duration.ZERO;
    }

    private Duration catchUp() {
        // First, so that a round that fails again and again cannot keep headquarters from writing to us.
        readMail();
        var before = epoch();
        boolean moved = rounds();
        if (!epoch().equals(before)) {
            mail.ring();
            readMail();
            beats.nudge(Pace.LETTERS);
        }
        if (moved) {
            beats.nudge(Pace.FILES);
            tell();
        }
        return Backoff.jittered(BEAT, JITTER, random);
    }

    private void readMail() {
        if (mail.look(epoch())) {
            tell();
        }
    }

    private boolean rounds() {
        var moved = new AtomicBoolean();
        var scopes = bells.due();
        begun = clock.instant();
        boolean ended = false;
        line.lock();
        try {
            round.catchUp(scopes, (scope, outcome) -> {
                moved.compareAndSet(false, outcome instanceof Round.Outcome.Moved);
                if (outcome instanceof Round.Outcome.Overtaken || outcome instanceof Round.Outcome.Refused) {
                    bells.everything();
                }
                lastHeard.set(clock.instant());
                witness.roundEnded(scope, outcome);
            });
            ended = true;
        } finally {
            line.unlock();
            if (!ended) {
                bells.everything();
            }
        }
        return moved.get();
    }

    private Duration fetch() {
        var damaged = attachments.scrub();
        if (!damaged.isEmpty()) {
            witness.attachmentsDamaged(damaged);
        }
        var tally = attachments.run(this::waitForRounds);
        witness.attachmentsEnded(tally);
        if (!tally.whole().isEmpty()) {
            tell();
        }
        return Backoff.jittered(BEAT, JITTER, random);
    }

    private Duration send() {
        witness.outboxEnded(outbox.run(epoch()));
        shelving.position(party.scopes().getFirst()).ifPresent(at -> outbox.forget(at, orders.get()));
        return Backoff.jittered(BEAT, JITTER, random);
    }

    /** Whose numbers count now; empty text before the first round. */
    private String epoch() {
        return shelving.position(party.scopes().getFirst()).map(Position::epoch).orElse("");
    }

    /** Text goes before attachments: a chunk waits until no round is on. */
    private boolean waitForRounds() {
        line.lock();
        try {
            return !beats.isStopped();
        } finally {
            line.unlock();
        }
    }

    private Manners manners() {
        return new Manners() {
            @Override
            public void beforeBulk() {
                spread();
            }

            @Override
            public boolean breakOff() {
                return bells.isRinging()
                        && Duration.between(begun, clock.instant()).abs().compareTo(LONG) >= 0;
            }
        };
    }

    /** After a county-wide power cut all stations return at once; their first large fetches need not begin together. */
    private void spread() {
        try {
            var _ = closing.await(random.nextInt(SPREAD_MILLIS), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

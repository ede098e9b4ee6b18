package zone.disclosure.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** Even a nudged beat rests this long, so that no fault of ours can make it spin. */
    private static final Duration SHORTEST = Duration.ofMillis(20);
    /** Attachments are looked for when the text of a burst is on the shelf, not after each page of it. */
    private static final Duration AFTER_TEXT = Duration.ofSeconds(2);

    /** Without a line a question costs much, so all but the ear ask less and less often. */
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** The client below looks for the line at its own growing pauses; the ear, for which it is cheap, soon notices. */
    private static final Duration EAR = Duration.ofSeconds(5);

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
    private final Beat ear;
    private final Beat rounds;
    private final Beat files;
    private final Beat letters;
    private final Beat accounts;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean stopped;
    /** Somebody found no line; when the ear hears again, all others need not wait any longer. */
    private volatile boolean away;

    /** What a loop works on. */
    public record Stores(Shelving shelving, BlobShelf blobs, Sendings sendings, Mailbox mailbox) {}

    /** @param report makes what is reported, at the moment it is sent */
    public LinkLoop(Wire wire, Party party, Stores stores, Witness witness, Supplier<Report> report, Clock clock) {
        this.wire = wire;
        this.party = party;
        this.shelving = stores.shelving();
        this.round = new Round(wire, stores.shelving(), party.headquarters(), this::spread);
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
        this.ear = beat("ear", SHORTEST, EAR, this::hear);
        this.rounds = beat("rounds", SHORTEST, LONGEST, this::catchUp);
        this.files = beat("files", AFTER_TEXT, LONGEST, this::fetch);
        this.letters = beat("letters", SHORTEST, LONGEST, this::send);
        this.accounts = beat("accounts", SHORTEST, LONGEST, reports::send);
    }

    /** Begins; returns at once. */
    public void start() {
        all().forEach(Beat::start);
    }

    /** Everything now: something changed, or a person asked. */
    public void hurry() {
        mail.ring();
        bells.everything();
        all().forEach(Beat::nudge);
    }

    /** Every page on the disk is hashed again and compared with headquarters soon, and everything else is looked at, too. */
    public void compareAgain() {
        round.compareAgain();
        hurry();
    }

    /** A report soon: something happened that headquarters asked about. */
    public void tell() {
        reports.due();
        accounts.nudge();
    }

    /** The outbox now. */
    public void letterWritten() {
        letters.nudge();
    }

    /** Ends what is at work between two whole pieces, closes the wire, and returns within seconds. */
    @Override
    public void close() {
        stopped = true;
        closing.countDown();
        all().forEach(Beat::stop);
        wire.close();
        try {
            for (var beat : all()) {
                beat.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Beat> all() {
        return List.of(ear, rounds, files, letters, accounts);
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
                rounds.nudge();
                letters.nudge();
            }
            case Wire.Heard.Names(var names) -> {
                if (bells.rang(names)) {
                    rounds.nudge();
                }
                if (names.contains(party.station().value())) {
                    mail.ring();
                    rounds.nudge();
                }
            }
        }
        if (away) {
            away = false;
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
            letters.nudge();
        }
        if (moved) {
            files.nudge();
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
            return !stopped;
        } finally {
            line.unlock();
        }
    }

    /** After a county-wide power cut all stations return at once; their first large fetches need not begin together. */
    private void spread() {
        try {
            var _ = closing.await(random.nextInt(SPREAD_MILLIS), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Beat beat(String what, Duration shortest, Duration longest, Supplier<Duration> work) {
        var backoff = new Backoff(longest, random);
        return new Beat(what, shortest, () -> {
            try {
                var pause = work.get();
                backoff.reset();
                return pause;
            } catch (LineDown e) {
                // A busy headquarters is not helped by all who noticed that it hears.
                away |= !(e instanceof Busy);
                if (!stopped) {
                    witness.lineDown(e);
                }
            } catch (RuntimeException e) {
                // The edge of the link: whatever happens here, the station goes on and this part tries again.
                witness.failed(what, e);
            }
            return backoff.next();
        });
    }
}

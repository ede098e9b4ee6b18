package zone.disclosure.station.sync.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.link.AttachmentRun;
import zone.disclosure.link.LineDown;
import zone.disclosure.link.NoRoom;
import zone.disclosure.link.OutboxRun;
import zone.disclosure.link.Round;
import zone.disclosure.link.ShutOut;
import zone.disclosure.link.Witness;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;

/** Turns what the link tells into incidents that a clerk can read, and settles them when they are over. */
final class Logbook implements Witness {
    private static final Logger LOG = LoggerFactory.getLogger(Logbook.class);
    /** A line that is away for a short while is the weather; longer, a person should know. */
    private static final Duration TOO_LONG = Duration.ofMinutes(15);
    /** Receipts and slips carry the time; minutes do no harm. */
    private static final Duration CLOCK_MAY_DIFFER = Duration.ofMinutes(10);

    private final Incidents incidents;
    private final Clock clock;
    private final Instant since;
    private final Map<Scope, Round.Outcome.Refused> refusals = new ConcurrentHashMap<>();
    private final Set<Scope> suspects = ConcurrentHashMap.newKeySet();
    /** Attachments that were whole once, until they are whole again or nobody names them any more. */
    private final Set<Sha256> damaged = ConcurrentHashMap.newKeySet();

    private final Set<String> failing = new HashSet<>();
    private volatile Optional<String> clockTrouble = Optional.empty();
    private volatile Optional<Instant> lastHeard = Optional.empty();

    Logbook(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
        this.since = clock.instant();
    }

    Optional<Instant> lastHeard() {
        return lastHeard;
    }

    @Override
    public void roundEnded(Scope scope, Round.Outcome outcome) {
        lastHeard = Optional.of(clock.instant());
        incidents.settle(Incident.LINE_DOWN);
        incidents.settle(Incident.SHUT_OUT);
        works("rounds");
        switch (outcome) {
            case Round.Outcome.Current(var at) -> {
                believed(scope);
                compareClocks(at.verifiedAt());
            }
            case Round.Outcome.Overtaken() ->
                LOG.info("Headquarters publishes faster than scope {} is asked for", scope);
            case Round.Outcome.Moved(var change) -> {
                believed(scope);
                incidents.settle(Incident.DISK_FULL);
                incidents.settle(Incident.PAGE_DAMAGED);
                incidents.settle(Incident.PAGES_ROTTED);
                LOG.info(
                        "Scope {} shows edition {} now: {} pages put, {} gone",
                        scope,
                        change.to().edition(),
                        change.put().size(),
                        change.gone().size());
            }
            case Round.Outcome.Refused refused -> refused(scope, refused);
        }
        tellRefusals();
    }

    @Override
    public void attachmentsDamaged(List<Sha256> attachments) {
        damaged.addAll(attachments);
        tellDamaged();
    }

    @Override
    public void mailEnded(int letters) {
        works("mail");
        incidents.settle(Incident.MAIL_UNREADABLE);
        if (letters > 0) {
            LOG.info("{} letters came from headquarters", letters);
        }
    }

    @Override
    public void attachmentsEnded(AttachmentRun.Tally tally) {
        works("files");
        damaged.retainAll(tally.missing());
        tellDamaged();
        if (!tally.whole().isEmpty()) {
            incidents.settle(Incident.DISK_FULL);
            LOG.info("{} attachments are complete", tally.whole().size());
        }
        if (tally.wrong().isEmpty()) {
            incidents.settle(Incident.ATTACHMENT_WRONG);
        } else {
            incidents.raise(
                    Incident.ATTACHMENT_WRONG,
                    "attachment " + tally.wrong().getFirst()
                            + " does not have the content its page promises; it is asked"
                            + " for again. If this stays, headquarters must publish the page again.");
        }
    }

    @Override
    public void outboxEnded(OutboxRun.Tally tally) {
        works("letters");
        if (tally.declined() == 0 && tally.troubles().isEmpty()) {
            incidents.settle(Incident.SUBMISSION_DECLINED);
        } else if (!tally.troubles().isEmpty()) {
            incidents.raise(
                    Incident.SUBMISSION_DECLINED,
                    tally.declined() + " submissions wait because headquarters declines them; now: "
                            + tally.troubles().getFirst());
        }
    }

    @Override
    public void lineDown(LineDown news) {
        if (news instanceof ShutOut) {
            incidents.raise(
                    Incident.SHUT_OUT,
                    "总部已停用本站，或已把本站编号登记到另一台电脑。屏幕上仍是之前的内容；本机尚未送达的提交已封装，总部不再接收。请联系县里；恢复需要新的登记码。"
                            + "Headquarters has shut this station out, or another computer has its number now. What it has"
                            + " stays on its screen; submissions that wait here are not taken any more. To come back it"
                            + " needs a new code: start it with station.code set to it.");
            return;
        }
        if (Duration.between(lastHeard.orElse(since), clock.instant()).compareTo(TOO_LONG) > 0) {
            incidents.raise(
                    Incident.LINE_DOWN,
                    "headquarters has not answered since " + lastHeard.orElse(since)
                            + ". The station works on. Check its network cable, its clock (a day off, and headquarters lets"
                            + " nobody in) and headquarters.");
        }
    }

    @Override
    public void failed(String what, RuntimeException news) {
        switch (news) {
            case NoRoom full ->
                incidents.raise(
                        Incident.DISK_FULL,
                        full.getMessage() + ". What is shown stays readable. Free some space on this computer's disk.");
            case BrokenSeal broken
            when what.equals("mail") ->
                incidents.raise(
                        Incident.MAIL_UNREADABLE,
                        broken.getMessage() + ". What was read before counts; it is asked for again by itself.");
            case DataAccessException broken -> {
                LOG.warn("The shelf's database failed in {}", what, broken);
                incidents.raise(
                        Incident.SHELF_UNWRITABLE,
                        "the shelf's database cannot be written; restart the station, which checks and rebuilds it");
            }
            default -> {
                LOG.warn("The link failed in {}", what, news);
                synchronized (failing) {
                    failing.add(what);
                }
                incidents.raise(Incident.LINK_FAILED, what + ": " + news.getMessage());
            }
        }
    }

    /** Only when nothing was fetched, so that the head is as young as it can be. What was said first is said until it is over. */
    private void compareClocks(Instant theirs) {
        var ours = clock.instant();
        if (Duration.between(theirs, ours).abs().compareTo(CLOCK_MAY_DIFFER) <= 0) {
            clockTrouble = Optional.empty();
            incidents.settle(Incident.CLOCK_WRONG);
            return;
        }
        var news = clockTrouble.orElse("this computer said " + ours + " when headquarters said " + theirs
                + ". Set this computer's clock and let it be synchronised; if it is right, tell headquarters.");
        clockTrouble = Optional.of(news);
        incidents.raise(Incident.CLOCK_WRONG, news);
    }

    private void tellDamaged() {
        if (damaged.isEmpty()) {
            incidents.settle(Incident.ATTACHMENT_DAMAGED);
        } else {
            incidents.raise(
                    Incident.ATTACHMENT_DAMAGED,
                    damaged.size() + " attachments were damaged on this disk and are fetched again, among them "
                            + damaged.iterator().next() + ". Check the disk of this computer.");
        }
    }

    private void believed(Scope scope) {
        refusals.remove(scope);
        suspects.remove(scope);
    }

    /** A head may be overtaken by a newer one on its way; only the second in a row is worth a person's time. */
    private void refused(Scope scope, Round.Outcome.Refused refused) {
        if (refused.reason() == Round.Reason.OLD_HEAD && suspects.add(scope)) {
            LOG.info("{}", refused.detail());
        } else {
            refusals.put(scope, refused);
        }
    }

    private void works(String what) {
        synchronized (failing) {
            if (failing.remove(what) && failing.isEmpty()) {
                incidents.settle(Incident.LINK_FAILED);
            }
        }
        if (what.equals("rounds")) {
            incidents.settle(Incident.SHELF_UNWRITABLE);
        }
    }

    private void tellRefusals() {
        for (var reason : Round.Reason.values()) {
            var incident = switch (reason) {
                case BROKEN_SEAL -> Incident.BROKEN_SEAL;
                case OLD_HEAD -> Incident.OLD_HEAD;
                case UNKNOWN_SCOPE -> Incident.LINK_FAILED;
            };
            var refused = refusals.values().stream()
                    .filter(refusal -> refusal.reason() == reason)
                    .findFirst();
            if (refused.isPresent()) {
                incidents.raise(incident, refused.get().detail());
            } else if (incident != Incident.LINK_FAILED) {
                incidents.settle(incident);
            }
        }
    }
}

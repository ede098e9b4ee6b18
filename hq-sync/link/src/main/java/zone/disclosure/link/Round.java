package zone.disclosure.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * One attempt of a station to catch up: heads, log pages or digests, parcels, then one transaction a scope. Withdrawals of
 * all scopes go first and urgent pages second when much is on its way. It believes nothing without seal or hash.
 */
public final class Round {
    /** How many parcels are asked for at once; with no more than these on their way, nothing needs to go ahead. */
    public static final int BATCH = 50;
    /** More than so many are a large fetch; what a week brought is none, and waits for nothing. */
    private static final int BULK = 1_000;
    /** While headquarters publishes faster than we ask, a round tries again this often and then leaves it to the next. */
    private static final int TRIES = 5;
    /** A confirmed position is written down again only when it is this much fresher: disks in villages wear out. */
    private static final Duration WORTH_WRITING = Duration.ofMinutes(1);

    private final AtomicBoolean compareAll = new AtomicBoolean();
    private final AtomicReference<Runnable> beforeBulk;
    private final Shelving shelving;
    private final Route route;
    private final Doubt doubt;
    private final Count count;
    private final Fetching fetching;
    private final Audit audit;
    private boolean leftovers = true;

    /** @param headquarters the key whose seals are believed */
    public Round(Wire wire, Shelving shelving, VerifyKey headquarters) {
        this(wire, shelving, headquarters, () -> {});
    }

    /** @param beforeBulk may wait a little before the first large fetch, so that not all stations begin at once */
    public Round(Wire wire, Shelving shelving, VerifyKey headquarters, Runnable beforeBulk) {
        this.shelving = shelving;
        var trusted = Set.of(headquarters);
        this.route = new Route(wire, shelving, trusted);
        this.doubt = new Doubt(wire, shelving, trusted);
        this.count = new Count(shelving);
        this.fetching = new Fetching(wire, shelving);
        this.audit = new Audit(shelving, RandomGenerator.getDefault());
        this.beforeBulk = new AtomicReference<>(beforeBulk);
    }

    /** What came of a round. */
    public sealed interface Outcome {
        /** The shelf equals headquarters' newest edition and did so before. */
        record Current(Position at) implements Outcome {}

        /** The shelf equals headquarters' newest edition now. */
        record Moved(ShelfChange change) implements Outcome {}

        /** Headquarters went on while we asked. Nothing was lost; the next round gets it. */
        record Overtaken() implements Outcome {}

        /** What arrived cannot be believed. No page of it was put on the shelf. */
        record Refused(Reason reason, String detail) implements Outcome {}
    }

    /** Why something was not believed. */
    public enum Reason {
        /** A seal, a hash or the content behind it is wrong. */
        BROKEN_SEAL,
        /** A head older than one already seen, with a lower edition, or of an epoch already left. */
        OLD_HEAD,
        /** Headquarters does not know this scope. */
        UNKNOWN_SCOPE
    }

    /** From now on everything on the disk is in doubt: the next round hashes it again and compares it with headquarters. */
    public void compareAgain() {
        compareAll.set(true);
    }

    /** Catches up with one scope, as {@link #catchUp(List, BiConsumer)} does with several. */
    public Outcome catchUp(Scope scope) {
        var outcome = new AtomicReference<Outcome>(new Outcome.Overtaken());
        catchUp(List.of(scope), (_, end) -> outcome.set(end));
        return outcome.get();
    }

    /**
     * Catches up.
     *
     * @param scopes widest first
     * @param ended hears of each scope once, as soon as it is done
     * @throws LineDown when there is no line; what was staged stays
     * @throws Declined when headquarters would not answer
     * @throws NoRoom when the disk is full; a shelf is as it was, or has lost what was withdrawn
     */
    public void catchUp(List<Scope> scopes, BiConsumer<Scope, Outcome> ended) {
        if (compareAll.getAndSet(false)) {
            scopes.forEach(audit::whole);
            count.forget();
        }
        var plans = new ArrayList<Plan>();
        for (var scope : scopes) {
            guarded(scope, () -> plan(scope, plans)).ifPresent(outcome -> ended.accept(scope, outcome));
        }
        goAhead(plans);
        boolean whole = !plans.isEmpty();
        for (var plan : plans) {
            var scope = plan.head().scope();
            var outcome = guarded(scope, () -> finish(plan)).orElseGet(Outcome.Overtaken::new);
            whole &= outcome instanceof Outcome.Moved;
            ended.accept(scope, outcome);
        }
        if (leftovers && whole) {
            shelving.letGo();
            leftovers = false;
        }
    }

    private static Optional<Outcome> guarded(Scope scope, Supplier<Optional<Outcome>> work) {
        try {
            return work.get();
        } catch (BrokenSeal e) {
            return Optional.of(new Outcome.Refused(Reason.BROKEN_SEAL, "scope " + scope + ": " + e.getMessage()));
        }
    }

    /** Adds what is to do to {@code plans}, or says the outcome when nothing is. */
    private Optional<Outcome> plan(Scope scope, List<Plan> plans) {
        for (int i = 0; i < TRIES; i++) {
            var found = doubt.head(scope);
            if (found.isEmpty()) {
                return Optional.of(
                        new Outcome.Refused(Reason.UNKNOWN_SCOPE, "headquarters does not know scope " + scope));
            }
            var head = found.get();
            var here = shelving.position(scope);
            var objection = doubt.objection(head, here, shelving.ahead(scope));
            if (objection.isPresent()) {
                return Optional.of(new Outcome.Refused(Reason.OLD_HEAD, objection.get()));
            }
            var ours = count.of(head, here);
            if (here.isPresent()
                    && here.get().isAt(head)
                    && ours.digest().root().equals(head.digest())) {
                if (!audit.next(scope, head.issuedAt())) {
                    return Optional.of(current(here.get(), head));
                }
                count.forget(scope);
                ours = count.of(head, here);
            }
            var step = route.step(head, here, ours.digest());
            if (step.isPresent()) {
                plans.add(new Plan(head, here, step.get(), ours.at()));
                return Optional.empty();
            }
        }
        return Optional.of(new Outcome.Overtaken());
    }

    private Outcome current(Position here, Head head) {
        var to = Position.of(head);
        if (Duration.between(here.verifiedAt(), to.verifiedAt()).compareTo(WORTH_WRITING) >= 0) {
            shelving.apply(new ShelfChange(to, Map.of(), Set.of()));
        }
        return new Outcome.Current(to);
    }

    /** What is withdrawn in any scope goes first, then what is urgent in any; the positions wait for the rest. */
    private void goAhead(List<Plan> plans) {
        int coming = plans.stream().mapToInt(plan -> plan.step().put().size()).sum();
        if (coming <= BATCH) {
            return;
        }
        for (var plan : plans) {
            if (!plan.step().gone().isEmpty()) {
                ahead(plan, new ShelfChange(plan.to(), Map.of(), plan.step().gone()));
            }
        }
        for (var plan : plans) {
            var first = plan.step().first();
            if (!first.isEmpty()) {
                guarded(plan.head().scope(), () -> {
                    if (fetching.fetch(first.values(), List.of())) {
                        ahead(plan, new ShelfChange(plan.to(), first, Set.of()));
                    }
                    return Optional.empty();
                });
            }
        }
        if (coming > BULK) {
            beforeBulk.getAndSet(() -> {}).run();
        }
    }

    private void ahead(Plan plan, ShelfChange change) {
        count.forget(plan.head().scope());
        shelving.applyAhead(change);
    }

    /** Empty when headquarters publishes faster than we ask. */
    private Optional<Outcome> finish(Plan first) {
        var plan = first;
        for (int i = 0; i < TRIES; i++) {
            if (fetched(plan)) {
                return Optional.of(moved(plan));
            }
            var again = new ArrayList<Plan>();
            var outcome = plan(plan.head().scope(), again);
            if (outcome.isPresent()) {
                return outcome;
            }
            plan = again.getFirst();
        }
        return Optional.empty();
    }

    private Outcome moved(Plan plan) {
        var change = new ShelfChange(plan.to(), plan.step().put(), plan.step().gone());
        count.forget(plan.head().scope());
        shelving.apply(change);
        count.remember(plan.head().scope(), plan.step().digest(), plan.countedAt());
        return change.isQuiet()
                        && plan.here().filter(now -> now.isAt(plan.head())).isPresent()
                ? new Outcome.Current(change.to())
                : new Outcome.Moved(change);
    }

    private boolean fetched(Plan plan) {
        boolean before = leftovers;
        leftovers = true;
        boolean all = fetching.fetch(plan.step().put().values(), plan.step().listed());
        leftovers = before || !all;
        return all;
    }
}

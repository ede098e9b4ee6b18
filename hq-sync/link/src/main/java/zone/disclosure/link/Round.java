package zone.disclosure.link;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.VerifyKey;

/**
 * One attempt of a station to catch up with one scope: head, log pages or digests, parcels, then one transaction. It
 * shows an edition whole or not at all, and believes nothing without seal or hash.
 */
public final class Round {
    /** How many parcels are asked for at once. */
    public static final int BATCH = 50;
    /** While headquarters publishes faster than we ask, a round tries again this often and then leaves it to the next. */
    private static final int TRIES = 5;
    /** A confirmed position is written down again only when it is this much fresher: disks in villages wear out. */
    private static final Duration WORTH_WRITING = Duration.ofMinutes(1);

    /** A shelf that did not move is compared with its digest again after this long: disks forget, too. */
    private static final Duration COMPARE_AGAIN = Duration.ofMinutes(10);

    private final Map<Scope, Head> confirmed = new ConcurrentHashMap<>();
    private final Wire wire;
    private final Shelving shelving;
    private final Set<VerifyKey> trusted;
    private final Route route;
    private final Fetching fetching;

    /** @param headquarters the key whose seals are believed */
    public Round(Wire wire, Shelving shelving, VerifyKey headquarters) {
        this.wire = wire;
        this.shelving = shelving;
        this.trusted = Set.of(headquarters);
        this.route = new Route(wire, trusted);
        this.fetching = new Fetching(wire, shelving);
    }

    /** What came of a round. */
    public sealed interface Outcome {
        /** The shelf equals headquarters' newest edition and did so before. */
        record Current(Position at) implements Outcome {}

        /** The shelf equals headquarters' newest edition now. */
        record Moved(ShelfChange change) implements Outcome {}

        /** Headquarters went on while we asked. Nothing was lost; the next round gets it. */
        record Overtaken() implements Outcome {}

        /** What arrived cannot be believed. The shelf is as it was. */
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

    /**
     * Catches up with a scope.
     *
     * @throws LineDown when there is no line; what was staged stays
     * @throws Declined when headquarters would not answer
     * @throws NoRoom when the disk is full; the shelf is as it was
     */
    public Outcome catchUp(Scope scope) {
        try {
            for (int i = 0; i < TRIES; i++) {
                var outcome = once(scope);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return new Outcome.Overtaken();
        } catch (BrokenSeal e) {
            return new Outcome.Refused(Reason.BROKEN_SEAL, "scope " + scope + ": " + e.getMessage());
        }
    }

    private Optional<Outcome> once(Scope scope) {
        var sealed = wire.head(scope);
        if (sealed.isEmpty()) {
            return Optional.of(new Outcome.Refused(Reason.UNKNOWN_SCOPE, "headquarters does not know scope " + scope));
        }
        var head = head(scope, sealed.get());
        var here = shelving.position(scope);
        var objection = objection(head, here);
        if (objection.isPresent()) {
            return Optional.of(new Outcome.Refused(Reason.OLD_HEAD, objection.get()));
        }
        if (here.isPresent() && isConfirmed(head, here.get())) {
            return Optional.of(current(here.get(), head));
        }
        var have = shelving.holdings(scope);
        var target = route.target(head, here, have);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        return go(head, here, have, target.get());
    }

    private Outcome current(Position here, Head head) {
        var to = position(head);
        if (Duration.between(here.verifiedAt(), to.verifiedAt()).compareTo(WORTH_WRITING) >= 0) {
            shelving.apply(new ShelfChange(to, Map.of(), Set.of()));
        }
        return new Outcome.Current(to);
    }

    /** Whether the shelf was compared with this very edition a short while ago, so that counting it again can wait. */
    private boolean isConfirmed(Head head, Position here) {
        var before = confirmed.get(head.scope());
        return before != null
                && before.epoch().equals(head.epoch())
                && before.edition() == head.edition()
                && before.digest().equals(head.digest())
                && isAt(here, head)
                && Duration.between(before.issuedAt(), head.issuedAt()).compareTo(COMPARE_AGAIN) < 0;
    }

    private static boolean isAt(Position here, Head head) {
        return here.epoch().equals(head.epoch()) && here.edition() == head.edition();
    }

    private static Position position(Head head) {
        return new Position(head.scope(), head.epoch(), head.edition(), head.issuedAt());
    }

    private Optional<Outcome> go(Head head, Optional<Position> here, Map<PageId, Sha256> have, Target target) {
        var put = new HashMap<>(target.pages());
        put.entrySet().removeAll(have.entrySet());
        var gone = new HashSet<>(have.keySet());
        gone.removeAll(target.pages().keySet());
        var change = new ShelfChange(position(head), put, gone);
        if (change.isQuiet() && here.filter(now -> isAt(now, head)).isPresent()) {
            confirmed.put(head.scope(), head);
            return Optional.of(current(here.get(), head));
        }
        if (!fetching.fetch(put.values(), target.listed())) {
            return Optional.empty();
        }
        shelving.apply(change);
        confirmed.put(head.scope(), head);
        return Optional.of(new Outcome.Moved(change));
    }

    private Head head(Scope scope, Bytes sealed) {
        var head = Codec.read(Seal.open(sealed, Label.HEAD, trusted), Head.class);
        if (!head.scope().equals(scope)) {
            throw new BrokenSeal("asked for the head of scope " + scope + " and got that of " + head.scope());
        }
        return head;
    }

    private Optional<String> objection(Head head, Optional<Position> here) {
        if (shelving.hasLeft(head.scope(), head.epoch())) {
            return Optional.of(
                    "a head of epoch " + head.epoch() + " arrived, which scope " + head.scope() + " has left");
        }
        return here.filter(now -> now.epoch().equals(head.epoch())).flatMap(now -> {
            if (head.edition() < now.edition()) {
                return Optional.of("scope " + head.scope() + " is at edition " + now.edition()
                        + ", and a head of edition " + head.edition()
                        + " arrived in the same epoch. If headquarters was"
                        + " restored from a backup, its restore tool must begin a new epoch.");
            }
            return head.issuedAt().isBefore(now.verifiedAt())
                    ? Optional.of("a head of scope " + head.scope() + " issued " + head.issuedAt()
                            + " arrived after one issued " + now.verifiedAt())
                    : Optional.empty();
        });
    }
}

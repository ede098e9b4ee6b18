package zone.disclosure.link;

import java.util.Optional;
import java.util.Set;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.VerifyKey;

/** Asks for heads, checks their seals, and says why one with a good seal is nevertheless not believed: it is too old. */
final class Doubt {
    private final Wire wire;
    private final Shelving shelving;
    private final Set<VerifyKey> trusted;

    Doubt(Wire wire, Shelving shelving, Set<VerifyKey> trusted) {
        this.wire = wire;
        this.shelving = shelving;
        this.trusted = trusted;
    }

    /** The scope's head, of this scope and with a good seal; empty when headquarters does not know the scope. */
    Optional<Head> head(Scope scope) {
        var head = wire.head(scope).map(found -> Codec.read(Seal.open(found, Label.HEAD, trusted), Head.class));
        if (head.filter(it -> !it.scope().equals(scope)).isPresent()) {
            throw new BrokenSeal("asked for the head of scope " + scope + " and got that of "
                    + head.get().scope());
        }
        return head;
    }

    /**
     * The objection, if there is one.
     *
     * @param here where the scope stands
     * @param ahead the head towards which withdrawals were already obeyed; an older one would bring them back
     */
    Optional<String> objection(Head head, Optional<Position> here, Optional<Position> ahead) {
        if (shelving.hasLeft(head.scope(), head.epoch())) {
            return Optional.of(
                    "a head of epoch " + head.epoch() + " arrived, which scope " + head.scope() + " has left");
        }
        return ahead.flatMap(seen -> older(head, seen)).or(() -> here.flatMap(seen -> older(head, seen)));
    }

    private static Optional<String> older(Head head, Position seen) {
        Scope scope = head.scope();
        if (!seen.epoch().equals(head.epoch())) {
            return Optional.empty();
        }
        if (head.edition() < seen.edition()) {
            return Optional.of("scope " + scope + " is at edition " + seen.edition() + ", and a head of edition "
                    + head.edition()
                    + " arrived in the same epoch. If headquarters was"
                    + " restored from a backup, its restore tool must begin a new epoch.");
        }
        return head.issuedAt().isBefore(seen.verifiedAt())
                ? Optional.of("a head of scope " + scope + " issued " + head.issuedAt() + " arrived after one issued "
                        + seen.verifiedAt())
                : Optional.empty();
    }
}

package zone.disclosure.link;

import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Head;

/** Says why a head with a good seal is nevertheless not believed: it is older than what this shelf has already seen. */
final class Doubt {
    private final Shelving shelving;

    Doubt(Shelving shelving) {
        this.shelving = shelving;
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

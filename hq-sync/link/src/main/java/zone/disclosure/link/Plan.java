package zone.disclosure.link;

import java.time.Instant;
import java.util.Optional;
import zone.disclosure.contract.wire.Head;

/**
 * What a scope still lacks.
 *
 * @param here where it stands
 * @param countedAt when the shelf was last read from the disk to find that out
 */
record Plan(Head head, Optional<Position> here, Step step, Instant countedAt) {
    Position to() {
        return Position.of(head);
    }
}

package zone.disclosure.hq.intake.internal;

import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.page.Block;
import zone.disclosure.hq.intake.Fault;

/**
 * What the workshop drew out of a file, or why it could not.
 *
 * @param body empty for a scan
 */
record Drawn(Optional<Fault> fault, String detail, List<Block> body, boolean loose) {
    Drawn {
        body = List.copyOf(body);
    }

    static Drawn of(List<Block> body, boolean loose) {
        return new Drawn(Optional.empty(), "", body, loose);
    }

    static Drawn not(Unreadable why) {
        return new Drawn(Optional.of(why.fault()), why.detail(), List.of(), false);
    }

    /** The body; the reason becomes an exception again. */
    Written written() throws Unreadable {
        if (fault.isPresent()) {
            throw new Unreadable(fault.get(), detail);
        }
        return Written.plain(body, loose);
    }
}

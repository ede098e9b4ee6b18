package zone.disclosure.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.ScopeDigest;

/**
 * Remembers the digests of the shelves, so that a round need not read thousands of pages to find that one changed. What
 * it remembers is never trusted for long: disks forget, and a damaged page is let go of without asking here.
 */
final class Count {
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final Shelving shelving;
    private final Map<Scope, Counted> counted = new ConcurrentHashMap<>();

    Count(Shelving shelving) {
        this.shelving = shelving;
    }

    /** The digest of a shelf, and when its pages were last read for it, by headquarters' clock. */
    record Counted(ScopeDigest digest, Instant at) {}

    /** As remembered while that is young and the scope stands where it stood; else read from the disk. */
    Counted of(Head head, Optional<Position> here) {
        var known = counted.get(head.scope());
        if (known != null
                && here.filter(now -> stands(now, known.digest())).isPresent()
                && Duration.between(known.at(), head.issuedAt()).compareTo(TRUSTED) < 0) {
            return known;
        }
        var digest = ScopeDigest.of(
                here.map(Position::epoch).orElse(""),
                head.scope(),
                here.map(Position::edition).orElse(0L),
                shelving.holdings(head.scope()));
        var fresh = new Counted(digest, head.issuedAt());
        counted.put(head.scope(), fresh);
        return fresh;
    }

    void remember(Scope scope, ScopeDigest digest, Instant at) {
        counted.put(scope, new Counted(digest, at));
    }

    void forget(Scope scope) {
        counted.remove(scope);
    }

    void forget() {
        counted.clear();
    }

    private static boolean stands(Position here, ScopeDigest digest) {
        return here.epoch().equals(digest.epoch()) && here.edition() == digest.edition();
    }
}

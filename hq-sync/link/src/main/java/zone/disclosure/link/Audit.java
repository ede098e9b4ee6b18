package zone.disclosure.link;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.ScopeDigest;

/**
 * Has every page on the disk hashed again about once a day, one bucket at a time so that nobody waits for it. It keeps
 * time by the heads it is shown, not by this computer's clock.
 */
final class Audit {
    private static final Duration DAY = Duration.ofHours(24);
    /** A station that is switched off at night must get round to it, too. */
    private static final Duration AFTER_START = Duration.ofHours(2);

    private static final double JITTER = 0.1;

    private final Shelving shelving;
    private final RandomGenerator random;
    private final Map<Scope, Pass> passes = new HashMap<>();

    Audit(Shelving shelving, RandomGenerator random) {
        this.shelving = shelving;
        this.random = random;
    }

    /** How far a scope has got: which bucket is next, and not before when. */
    private record Pass(int bucket, Instant due) {}

    /** Looks at the next bucket if it is due; true when damage was found and let go. */
    boolean next(Scope scope, Instant now) {
        var pass = passes.computeIfAbsent(scope, _ -> new Pass(0, now.plus(Backoff.jittered(AFTER_START, 1, random))));
        if (now.isBefore(pass.due())) {
            return false;
        }
        passes.put(
                scope,
                pass.bucket() + 1 < ScopeDigest.BUCKETS
                        ? new Pass(pass.bucket() + 1, pass.due())
                        : new Pass(0, now.plus(Backoff.jittered(DAY, JITTER, random))));
        return !shelving.audit(scope, pass.bucket()).isEmpty();
    }

    /** Looks at everything of a scope now. */
    void whole(Scope scope) {
        for (int bucket = 0; bucket < ScopeDigest.BUCKETS; bucket++) {
            shelving.audit(scope, bucket);
        }
    }
}

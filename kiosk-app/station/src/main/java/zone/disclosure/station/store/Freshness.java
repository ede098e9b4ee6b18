package zone.disclosure.station.store;

import java.time.Instant;
import java.util.Optional;
import zone.disclosure.contract.Scope;

/**
 * How fresh one scope is, for the line on every screen.
 *
 * @param edition what is shown, 0 before the first round
 * @param verifiedAt when headquarters last said that this is the newest; empty before the first round
 * @param shownSince when this edition became visible here
 */
public record Freshness(
        Scope scope,
        String epoch,
        long edition,
        int pages,
        Optional<Instant> verifiedAt,
        Optional<Instant> shownSince) {}

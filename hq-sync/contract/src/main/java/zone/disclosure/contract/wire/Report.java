package zone.disclosure.contract.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;

/**
 * What a station <em>has</em>, never what was sent to it.
 *
 * @param outbox how many submissions wait to be acknowledged
 * @param missingBlobs attachments known but not yet complete
 * @param freeBytes on the disk of its data folder
 * @param printer what the printer last said of itself, in words for staff
 * @param health what else staff should know
 */
public record Report(
        StationId station,
        Instant at,
        String software,
        List<Holding> holdings,
        int outbox,
        int missingBlobs,
        long freeBytes,
        String printer,
        Health health) {
    public Report {
        holdings = List.copyOf(holdings);
    }

    /**
     * One scope on the station's shelf.
     *
     * @param digest root over what lies on the shelf, computed there
     * @param shownSince when this edition became visible to visitors
     */
    public record Holding(
            Scope scope, String epoch, long edition, Sha256 digest, int pages, Optional<Instant> shownSince) {}
}

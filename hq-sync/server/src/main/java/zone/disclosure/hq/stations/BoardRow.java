package zone.disclosure.hq.stations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Report;

/**
 * One station on the board: only what it said itself, beside what it should have.
 *
 * @param report the last one, empty when it never reported
 * @param heardAt when that arrived here, by headquarters' clock
 */
public record BoardRow(Station station, Optional<Report> report, Optional<Instant> heardAt, List<Standing> standings) {
    public BoardRow {
        standings = List.copyOf(standings);
    }

    /** Whether it reported that it has the newest edition of all its scopes. */
    public boolean isCurrent() {
        return report.isPresent() && standings.stream().allMatch(standing -> standing.has() == standing.newest());
    }

    /**
     * How far the station has got with a scope.
     *
     * @param has the edition it reported in the present epoch, 0 for none
     * @param newest the edition there is
     */
    public record Standing(Scope scope, long has, long newest, Optional<Instant> shownSince) {}
}

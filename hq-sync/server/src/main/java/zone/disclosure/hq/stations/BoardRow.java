package zone.disclosure.hq.stations;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Report;

/**
 * One station on the board: only what it said itself, beside what it should have.
 *
 * @param report the last one, empty when it never reported
 * @param heardAt when that arrived here, by headquarters' clock
 */
public record BoardRow(
        Station station,
        BoardState state,
        Optional<Report> report,
        Optional<Instant> heardAt,
        List<Standing> standings) {
    public BoardRow {
        standings = List.copyOf(standings);
    }

    /** Whether it reported the newest edition of all its scopes, each with headquarters' own digest. */
    public boolean isCurrent() {
        return report.isPresent()
                && standings.stream().allMatch(standing -> standing.verdict() == Standing.Verdict.VERIFIED);
    }

    /** How many editions it lacks, over all its scopes. */
    public long behind() {
        return standings.stream().mapToLong(Standing::behind).sum();
    }

    /** When the oldest edition that it lacks was published; empty when it lacks none. */
    public Optional<Instant> lacksSince() {
        return standings.stream()
                .flatMap(standing -> standing.lacksSince().stream())
                .min(Comparator.naturalOrder());
    }

    /** What is wrong there, oldest first. */
    public List<Health.Mishap> mishaps() {
        return report.map(said -> said.health().mishaps()).orElse(List.of());
    }

    /** How far its clock goes ahead of ours, the way of the report included; negative when it is slow. */
    public Optional<Duration> clockAhead() {
        return report.flatMap(said -> heardAt.map(at -> Duration.between(at, said.at())));
    }

    /** Under which heading it stands: its town, or the county for what belongs to no town. */
    public Scope town() {
        var place = station.id().place();
        return switch (place.level()) {
            case COUNTY, SITE -> place.county();
            case TOWN -> place;
            case VILLAGE -> place.lineage().get(1);
        };
    }

    /**
     * How far the station has got with a scope.
     *
     * @param has the edition it reported in the present epoch, 0 for none
     * @param newest the edition there is
     * @param lacksSince when the oldest edition that it lacks was published
     */
    public record Standing(
            Scope scope,
            long has,
            long newest,
            Verdict verdict,
            Optional<Instant> shownSince,
            Optional<Instant> lacksSince) {
        /** What comparing says. */
        public enum Verdict {
            /** The newest edition, and the digest is headquarters' own. */
            VERIFIED,
            /** An older edition, or none. */
            BEHIND,
            /** The number is the newest and the content is not, or the number does not exist. */
            DIFFERS
        }

        /** How many editions it lacks. */
        public long behind() {
            return Math.max(0, newest - has);
        }
    }
}

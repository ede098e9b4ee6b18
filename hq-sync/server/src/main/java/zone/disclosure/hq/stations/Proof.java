package zone.disclosure.hq.stations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zone.disclosure.hq.publishing.Changes;

/**
 * How far a publication or a withdrawal has got, counted from the stations' own reports.
 *
 * @param change the page's last one
 * @param epoch the lineage in which its edition counts
 * @param entries every station that shows the page's scope, by number
 */
public record Proof(Changes.Change change, String epoch, List<Entry> entries) {
    public Proof {
        entries = List.copyOf(entries);
    }

    /** How many stations count: all but those that never had anything and those that were shut out. */
    public int all() {
        return (int) entries.stream().filter(Entry::counts).count();
    }

    /** How many of them have done it. */
    public int done() {
        return (int) entries.stream()
                .filter(entry -> entry.counts() && entry.outcome() == Outcome.DONE)
                .count();
    }

    /** Whether nobody is missing. */
    public boolean isComplete() {
        return done() == all();
    }

    /** Those that count and have not done it. */
    public List<Entry> rest() {
        return entries.stream()
                .filter(entry -> entry.counts() && entry.outcome() != Outcome.DONE)
                .toList();
    }

    /** Those that do not count. */
    public List<Entry> uncounted() {
        return entries.stream().filter(entry -> !entry.counts()).toList();
    }

    /** Why a station counts as it does. */
    public enum Outcome {
        /** Its report says it has that edition or a later one, and its digest does not contradict. */
        DONE,
        /** It talks and has an older edition. */
        BEHIND,
        /** It talks, but its shelf is not what its edition says. */
        DIFFERS,
        /** It is silent. */
        SILENT,
        /** It was never enrolled, so nothing can be shown there. */
        NOT_ENROLLED,
        /** It was shut out; what its screen shows nobody here can know. */
        REVOKED
    }

    /**
     * One station.
     *
     * @param has edition of the page's scope that it reported last, 0 for none
     * @param confirmedAt when the first report that says so arrived here
     * @param contact whom to call; may be blank
     */
    public record Entry(
            Station station,
            Outcome outcome,
            long has,
            Optional<Instant> shownSince,
            Optional<Instant> confirmedAt,
            Optional<Instant> heardAt,
            String contact) {
        /** Whether it belongs to those that must do it. */
        public boolean counts() {
            return switch (outcome) {
                case DONE, BEHIND, DIFFERS, SILENT -> true;
                case NOT_ENROLLED, REVOKED -> false;
            };
        }

        /** Whether asking it over the wire makes sense; the others have to be called. */
        public boolean talks() {
            return switch (outcome) {
                case BEHIND, DIFFERS -> true;
                case DONE, SILENT, NOT_ENROLLED, REVOKED -> false;
            };
        }
    }
}

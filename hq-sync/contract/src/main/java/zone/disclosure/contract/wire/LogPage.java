package zone.disclosure.contract.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/**
 * A stretch of a scope's change log, both ends included. Once sealed it never changes.
 *
 * @param from first edition number
 * @param to last edition number; {@code to - from < LONGEST}
 */
public record LogPage(String epoch, Scope scope, long from, long to, List<Entry> entries) {
    /** Most entries of one page; pages end at multiples of this, so that all stations ask for the same ones. */
    public static final int LONGEST = 64;

    public LogPage {
        entries = List.copyOf(entries);
        if (from < 1 || to < from || to - from >= LONGEST || entries.size() != to - from + 1) {
            throw new IllegalArgumentException(
                    "a log page from " + from + " to " + to + " cannot have " + entries.size() + " entries");
        }
    }

    /** The page that follows edition {@code have} on the way to {@code edition}, as {from, to}. */
    public static String key(String epoch, Scope scope, long have, long edition) {
        long to = Math.min(edition, (have / LONGEST + 1) * LONGEST);
        return String.join("/", epoch, scope.code(), Long.toString(have + 1), Long.toString(to));
    }

    /**
     * One change.
     *
     * @param edition the number this change got
     * @param parcel the page's new content; empty when the page was withdrawn
     * @param urgent whether it goes on the shelf before the rest; a withdrawal always does
     */
    public record Entry(
            long edition,
            PageId page,
            int version,
            Optional<Sha256> parcel,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean urgent) {
        /** A change that goes the usual way. */
        public Entry(long edition, PageId page, int version, Optional<Sha256> parcel) {
            this(edition, page, version, parcel, false);
        }
    }
}

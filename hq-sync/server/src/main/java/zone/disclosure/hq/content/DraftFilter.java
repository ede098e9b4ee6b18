package zone.disclosure.hq.content;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;

/**
 * Which drafts.
 *
 * @param text words that all stand in title, number or issuer; blank for any
 * @param states empty for any
 * @param year of issue
 */
public record DraftFilter(
        String text,
        Set<State> states,
        Optional<Scope> scope,
        Optional<Kind> kind,
        Optional<Field> field,
        Optional<String> issuer,
        OptionalInt year) {
    /** Every draft. */
    public static final DraftFilter ALL = new DraftFilter(
            "", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    public DraftFilter {
        states = Set.copyOf(states);
    }

    /** The same, but only in these states. */
    public DraftFilter in(State... wanted) {
        return new DraftFilter(text, Set.of(wanted), scope, kind, field, issuer, year);
    }

    /** The same, but only with these words. */
    public DraftFilter with(String words) {
        return new DraftFilter(words, states, scope, kind, field, issuer, year);
    }

    /** The same, but only of this scope. */
    public DraftFilter of(Scope wanted) {
        return new DraftFilter(text, states, Optional.of(wanted), kind, field, issuer, year);
    }
}

package zone.disclosure.station.search;

import java.util.Optional;
import java.util.OptionalInt;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;

/** What else the visitor asked for. An absent part asks for nothing. */
public record Filter(
        Optional<Kind> kind,
        Optional<Field> field,
        Optional<String> issuer,
        OptionalInt year,
        Optional<Scope> scope,
        Counting counting) {
    /** No wishes. */
    public static final Filter NONE = new Filter(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), Counting.ANY);

    /** Whether documents that no longer count are wanted (R3.2). */
    public enum Counting {
        /** All of them. */
        ANY,
        /** Those that count today or have no validity at all. */
        IN_FORCE,
        /** Only those that are over. */
        OVER
    }

    /** This filter with another kind. */
    public Filter kind(Optional<Kind> wanted) {
        return new Filter(wanted, field, issuer, year, scope, counting);
    }

    /** This filter with another field. */
    public Filter field(Optional<Field> wanted) {
        return new Filter(kind, wanted, issuer, year, scope, counting);
    }

    /** This filter with another issuer. */
    public Filter issuer(Optional<String> wanted) {
        return new Filter(kind, field, wanted, year, scope, counting);
    }

    /** This filter with another year. */
    public Filter year(OptionalInt wanted) {
        return new Filter(kind, field, issuer, wanted, scope, counting);
    }

    /** This filter with another place. */
    public Filter scope(Optional<Scope> wanted) {
        return new Filter(kind, field, issuer, year, wanted, counting);
    }

    /** This filter with another wish about validity. */
    public Filter counting(Counting wanted) {
        return new Filter(kind, field, issuer, year, scope, wanted);
    }
}

package zone.disclosure.station.store;

import java.util.Set;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;

/** Which pages a list is about; an empty set admits all. */
public record ShelfFilter(Set<Kind> kinds, Set<Field> fields, Set<String> issuers, Set<Scope> scopes) {
    /** Every page. */
    public static final ShelfFilter ALL = new ShelfFilter(Set.of(), Set.of(), Set.of(), Set.of());

    public ShelfFilter {
        kinds = Set.copyOf(kinds);
        fields = Set.copyOf(fields);
        issuers = Set.copyOf(issuers);
        scopes = Set.copyOf(scopes);
    }

    /** The same, but only these kinds. */
    public ShelfFilter withKinds(Kind... only) {
        return new ShelfFilter(Set.of(only), fields, issuers, scopes);
    }

    /** The same, but only this field. */
    public ShelfFilter withField(Field only) {
        return new ShelfFilter(kinds, Set.of(only), issuers, scopes);
    }

    /** The same, but only this issuer. */
    public ShelfFilter withIssuer(String only) {
        return new ShelfFilter(kinds, fields, Set.of(only), scopes);
    }

    /** The same, but only this scope. */
    public ShelfFilter withScope(Scope only) {
        return new ShelfFilter(kinds, fields, issuers, Set.of(only));
    }
}

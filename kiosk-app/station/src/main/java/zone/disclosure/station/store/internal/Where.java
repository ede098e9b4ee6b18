package zone.disclosure.station.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.station.store.ShelfFilter;

/** A filter as the condition of a query: our column names, their values as parameters. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Where(ShelfFilter filter) {
        add("kind", filter.kinds(), Kind::name);
        add("field", filter.fields(), Field::code);
        add("issuer", filter.issuers(), Function.identity());
        add("scope", filter.scopes(), Scope::code);
    }

    /** The query with the condition where it says {@code #filter}. */
    String into(String query) {
        return query.replace("#filter", conditions.isEmpty() ? "true" : String.join(" and ", conditions));
    }

    Map<String, Object> values() {
        return values;
    }

    private <T> void add(String column, Collection<T> admitted, Function<T, String> write) {
        if (!admitted.isEmpty()) {
            conditions.add(column + " in (:" + column + ")");
            values.put(column, admitted.stream().map(write).toList());
        }
    }
}

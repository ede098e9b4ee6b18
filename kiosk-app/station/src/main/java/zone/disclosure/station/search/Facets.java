package zone.disclosure.station.search;

import java.util.List;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.station.catalogue.Count;

/** How many of the pages found have which property; most first, years newest first, nothing with zero. */
public record Facets(
        List<Count<Kind>> kinds,
        List<Count<Field>> fields,
        List<Count<String>> issuers,
        List<Count<Integer>> years,
        List<Count<Scope>> scopes,
        int inForce,
        int over) {
    /** Of nothing. */
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);

    public Facets {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
        issuers = List.copyOf(issuers);
        years = List.copyOf(years);
        scopes = List.copyOf(scopes);
    }
}

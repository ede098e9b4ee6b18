package zone.disclosure.station.catalogue;

import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Kind;

/** One way to look through the shelf. Every list of it stands newest first. */
public sealed interface Browse {
    /** Everything. */
    record Newest() implements Browse {}

    /** By field (领域). */
    record ByField(zone.disclosure.contract.page.Field field) implements Browse {}

    /** By what sort of page it is. */
    record ByKind(Kind kind) implements Browse {}

    /** By who issued it. */
    record ByIssuer(String issuer) implements Browse {}

    /** By place: the county's, a town's or a village's own pages. */
    record ByScope(Scope scope) implements Browse {}
}

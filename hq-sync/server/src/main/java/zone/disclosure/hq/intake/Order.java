package zone.disclosure.hq.intake;

import java.util.Optional;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.hq.access.Staff;

/**
 * Who orders an intake, for which place, and what holds for documents that do not say it themselves.
 *
 * @param scope whose documents they are; a document may name a place inside it
 * @param attribute for documents that state none: a decision of the person who orders, on record
 * @param field for documents whose words speak for no field
 * @param issuer for documents that name none
 * @param by who takes them in
 * @param approver when present, what passes the checks is submitted by {@code by} and published by this other person
 */
public record Order(
        Scope scope,
        Optional<Attribute> attribute,
        Optional<Field> field,
        Optional<String> issuer,
        Staff by,
        Optional<Staff> approver) {
    /** Drafts only; what lacks something is held. */
    public static Order drafts(Scope scope, Staff by) {
        return new Order(scope, Optional.empty(), Optional.empty(), Optional.empty(), by, Optional.empty());
    }

    /** The same, but published by {@code other}. */
    public Order publishedBy(Staff other) {
        return new Order(scope, attribute, field, issuer, by, Optional.of(other));
    }

    /** The same, with an attribute for documents that state none. */
    public Order with(Attribute unstated) {
        return new Order(scope, Optional.of(unstated), field, issuer, by, approver);
    }

    /** The same, with a field for documents whose words speak for none. */
    public Order with(Field unstated) {
        return new Order(scope, attribute, Optional.of(unstated), issuer, by, approver);
    }

    /** The same, with an issuer for documents that name none. */
    public Order from(String unstated) {
        return new Order(scope, attribute, field, Optional.of(unstated).filter(it -> !it.isBlank()), by, approver);
    }
}

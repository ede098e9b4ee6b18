package zone.disclosure.hq.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;

/**
 * A draft as a line of a list, without its body.
 *
 * @param stops how many findings keep it from being submitted
 * @param warnings how many findings are warnings
 */
public record DraftRow(
        PageId page,
        int revision,
        State state,
        boolean shown,
        Scope scope,
        String title,
        Optional<String> number,
        Optional<String> issuer,
        Optional<Kind> kind,
        Optional<Field> field,
        Optional<LocalDate> issued,
        Optional<Attribute> attribute,
        int stops,
        int warnings,
        String author,
        Optional<String> submitter,
        Instant changedAt) {}

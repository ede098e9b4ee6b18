package zone.disclosure.contract.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;

/**
 * What a shelf lists of a {@link Page}: the parts of the same names, without what only its reader needs. Reading the
 * covers of thousands of pages takes a fraction of the time that reading the pages does.
 */
@JsonIgnoreProperties(ignoreUnknown = true) // Else Jackson gathers what is not asked for before it lets go of it.
public record Cover(
        PageId id,
        int version,
        Scope scope,
        Kind kind,
        String title,
        Optional<String> number,
        String issuer,
        Field field,
        Optional<LocalDate> issued,
        LocalDate published,
        Term term,
        List<Attachment> attachments,
        List<Relation> relations) {
    public Cover {
        attachments = List.copyOf(attachments);
        relations = List.copyOf(relations);
    }
}

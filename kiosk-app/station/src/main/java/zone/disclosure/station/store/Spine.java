package zone.disclosure.station.store;

import java.time.LocalDate;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Term;

/** What a list shows of a page without taking it off the shelf. */
public record Spine(
        PageId id,
        int version,
        Scope scope,
        Kind kind,
        Field field,
        String title,
        Optional<String> number,
        String issuer,
        Optional<LocalDate> issued,
        LocalDate published,
        Term term,
        int attachments) {}

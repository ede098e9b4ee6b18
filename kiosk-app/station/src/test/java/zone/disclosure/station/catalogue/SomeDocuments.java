package zone.disclosure.station.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Ending;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.page.Validity;

/** Documents of the demonstration county, of which only some things matter. */
public final class SomeDocuments {
    public static final Scope COUNTY = new Scope("439921000000");

    private SomeDocuments() {}

    /** A document that counts, with a title and a body. */
    public static Page document(String title, String... paragraphs) {
        return new Page(
                PageId.of(title),
                1,
                COUNTY,
                Kind.DOCUMENT,
                title,
                Optional.empty(),
                "澄湖县人民政府",
                new Field("20"),
                Optional.of(LocalDate.of(2026, 3, 2)),
                LocalDate.of(2026, 3, 10),
                Term.NONE,
                "",
                List.of(),
                List.of(),
                List.of(paragraphs).stream().<Block>map(Block.Paragraph::new).toList(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Repealed on 1 September 2026 by another page. */
    public static Page repealed(Page page, Page by) {
        var ending = new Ending(Validity.REPEALED, LocalDate.of(2026, 9, 1), Optional.of(by.id()));
        return with(
                page,
                page.kind(),
                page.number(),
                new Term(true, Optional.empty(), Optional.empty(), Optional.of(ending)),
                page.keywords(),
                page.attachments(),
                page.relations());
    }

    /** With a document number. */
    public static Page numbered(Page page, String number) {
        return with(
                page,
                page.kind(),
                Optional.of(number),
                page.term(),
                page.keywords(),
                page.attachments(),
                page.relations());
    }

    /** With keywords. */
    public static Page about(Page page, String... keywords) {
        return with(
                page, page.kind(), page.number(), page.term(), List.of(keywords), page.attachments(), page.relations());
    }

    /** With an attached file. */
    public static Page attached(Page page, Attachment file) {
        return with(page, page.kind(), page.number(), page.term(), page.keywords(), List.of(file), page.relations());
    }

    /** An interpretation of {@code of}. */
    public static Page interpretation(Page page, Page of) {
        return with(
                page,
                Kind.INTERPRETATION,
                page.number(),
                page.term(),
                page.keywords(),
                page.attachments(),
                List.of(new Relation(Relation.Type.INTERPRETS, of.id())));
    }

    private static Page with(
            Page page,
            Kind kind,
            Optional<String> number,
            Term term,
            List<String> keywords,
            List<Attachment> attachments,
            List<Relation> relations) {
        return new Page(
                page.id(),
                page.version(),
                page.scope(),
                kind,
                page.title(),
                number,
                page.issuer(),
                page.field(),
                page.issued(),
                page.published(),
                term,
                page.summary(),
                keywords,
                page.facts(),
                page.body(),
                attachments,
                relations,
                page.sourceId());
    }
}

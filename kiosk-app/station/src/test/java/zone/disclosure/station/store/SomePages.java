package zone.disclosure.station.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.page.Term;

/** Pages of which only some things matter. */
public final class SomePages {
    public static final Scope COUNTY = new Scope("439921000000");
    public static final Scope TOWN = new Scope("439921101000");

    private SomePages() {}

    /** Page {@code number} of the county, version 1, with a body of its own. */
    public static Page page(int number) {
        return page(number, 1, COUNTY, Kind.NOTICE, List.of(), List.of());
    }

    public static Page page(
            int number, int version, Scope scope, Kind kind, List<Attachment> files, List<Relation> relations) {
        return new Page(
                PageId.of("page " + number),
                version,
                scope,
                kind,
                "第" + number + "号信息",
                Optional.empty(),
                "澄湖县人民政府",
                new Field("%02d".formatted(number % 26 + 1)),
                Optional.empty(),
                LocalDate.of(2026, 1, 1).plusDays(number),
                Term.NONE,
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph("正文" + number + "，第" + version + "版。")),
                files,
                relations,
                Optional.empty());
    }

    /** The same page, urgent. */
    public static Page urgent(Page page) {
        return new Page(
                page.id(),
                page.version(),
                page.scope(),
                page.kind(),
                page.title(),
                page.number(),
                page.issuer(),
                page.field(),
                page.issued(),
                page.published(),
                page.term(),
                page.summary(),
                page.keywords(),
                page.facts(),
                page.body(),
                page.attachments(),
                page.relations(),
                page.sourceId(),
                true);
    }

    public static Attachment file(byte[] content) {
        return new Attachment("附件.pdf", "application/pdf", content.length, Sha256.of(content), true);
    }
}

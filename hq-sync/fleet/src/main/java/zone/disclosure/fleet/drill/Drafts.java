package zone.disclosure.fleet.drill;

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
import zone.disclosure.contract.page.Term;

/** Pages of a drill: each version has words of its own. */
final class Drafts {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Drafts() {}

    /** @param file content of its attachment, when it has one */
    static Page page(PageId id, int version, Scope scope, Optional<byte[]> file, boolean urgent) {
        return new Page(
                id,
                version,
                scope,
                Kind.NOTICE,
                "演练信息 " + id,
                Optional.empty(),
                "澄湖县人民政府",
                new Field("01"),
                Optional.empty(),
                DAY,
                Term.NONE,
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(
                        "页 " + id + "，第 " + version + " 版，" + scope + "。" + "正文".repeat(version * 7))),
                file.map(Drafts::attachment).stream().toList(),
                List.of(),
                Optional.empty(),
                urgent);
    }

    private static Attachment attachment(byte[] content) {
        return new Attachment("附件.pdf", "application/pdf", content.length, Sha256.of(content), true);
    }
}

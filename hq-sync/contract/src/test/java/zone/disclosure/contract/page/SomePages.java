package zone.disclosure.contract.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;

/** A page with one of everything. */
public final class SomePages {
    private SomePages() {}

    public static Page full() {
        return new Page(
                new PageId("7K2M9XQA"),
                3,
                new Scope("439921103000"),
                Kind.SUBSIDY,
                "㮾湾镇耕地地力保护补贴",
                Optional.of("㮾政发〔2026〕5号"),
                "㮾湾镇人民政府",
                new Field("23"),
                Optional.of(LocalDate.of(2026, 3, 2)),
                LocalDate.of(2026, 3, 10),
                new Term(
                        true,
                        Optional.of(LocalDate.of(2026, 4, 1)),
                        Optional.of(LocalDate.of(2031, 3, 31)),
                        Optional.of(new Ending(
                                Validity.AMENDED, LocalDate.of(2026, 9, 1), Optional.of(new PageId("00000001"))))),
                "每亩补多少、怎么领。",
                List.of("补贴", "耕地"),
                List.of(new Fact("补助标准", "每亩 <105> 元")),
                List.of(
                        new Block.Heading(1, "一、谁可以领"),
                        new Block.Paragraph("种地的农户。\n䶮塘村除外。"),
                        new Block.Listing(true, List.of("登记", "公示")),
                        new Block.Table(List.of(List.of("村", "面积"), List.of("䶮塘村", "120 亩")))),
                List.of(new Attachment("面积表.pdf", "application/pdf", 300_000, Sha256.of(new byte[0]), true)),
                List.of(new Relation(Relation.Type.RELATED, new PageId("00000002"))),
                Optional.of("dd0dd696730"));
    }
}

package zone.disclosure.hq.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.page.Block;

class MarkupTest {
    @Test
    void headingsListsAndTablesAreRead() {
        var blocks = Markup.blocks("""
                # 一、总则

                第一行
                第二行 **重点** <b>粗</b>

                - 甲
                - 乙

                1. 先
                2. 后

                | 村 | 亩 |
                | --- | --- |
                | 䶮塘村 | 120 |
                """);

        assertThat(blocks)
                .containsExactly(
                        new Block.Heading(1, "一、总则"),
                        new Block.Paragraph("第一行\n第二行 重点 <b>粗</b>"),
                        new Block.Listing(false, List.of("甲", "乙")),
                        new Block.Listing(true, List.of("先", "后")),
                        new Block.Table(List.of(List.of("村", "亩"), List.of("䶮塘村", "120"))));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        var blocks = List.<Block>of(
                new Block.Heading(2, "二、范围 # 1"),
                new Block.Paragraph("# 不是标题\n- 不是列表\n1. 也不是\n| 不是 | 表 |\n> 引用 *星* [链接](x) `码` \\ & &amp; <i>"),
                new Block.Listing(false, List.of("甲\n续行", "乙")),
                new Block.Listing(false, List.of("另一个列表")),
                new Block.Listing(true, List.of("先", "后")),
                new Block.Listing(true, List.of("再一个")),
                new Block.Table(List.of(List.of("a|b", ""), List.of("多\n行", "=1+1"))),
                new Block.Paragraph("2026年1月1日起施行。"));

        assertThat(Markup.blocks(Markup.text(blocks))).isEqualTo(blocks);
    }
}

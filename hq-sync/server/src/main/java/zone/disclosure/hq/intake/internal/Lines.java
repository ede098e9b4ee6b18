package zone.disclosure.hq.intake.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zone.disclosure.contract.page.Block;

/** Small habits with lines of Chinese text: without spaces that carry nothing, in one form, apart at their breaks. */
final class Lines {
    /** Words with which official titles end. */
    static final Pattern GENRE =
            Pattern.compile(".*(?:通知|办法|意见|决定|决议|方案|规定|条例|细则|公告|通告|公报|报告|函|批复|规划|计划|要点|指南|解读|制度|标准|目录|清单|纪要|令|法|典"
                    + "|规则|章程|措施|须知|名单|名录|大纲|合同|解释|公示|政策|预案|规范|通报|请示|答复|汇编|声明)(?:[（(〔【].{1,24}[）)〕】])?(?:解读|全文)?$");

    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[\\p{IsHan}《》“”（）、，。：；])[ \\t\\u00a0\\u3000]+(?=[\\p{IsHan}\\d《》“”（）、，。：；])"
                    + "|(?<=\\d)[ \\t\\u00a0\\u3000]+(?=[\\p{IsHan}《》“”（）、，。：；])");
    private static final Pattern RESIDUE = Pattern.compile(
            "扫一扫.{0,20}|分享到?[:：]?.{0,20}|【?(?:打印|关闭|字体).{0,20}|上一篇.{0,80}|下一篇.{0,80}|[-—–－﹣\\s]*\\d{1,4}[-—–－﹣\\s]*|第\\s*\\d+\\s*页.{0,12}|[-—_=*·\\s]{2,}");

    private Lines() {}

    /** Without the spaces that layout, not language, put between Chinese letters. */
    static String tight(String text) {
        return BETWEEN.matcher(clean(text)).replaceAll("");
    }

    /** One form and no spaces at all: for comparing only. */
    static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
    }

    /** Visible characters only, edges stripped; byte order marks, soft hyphens and control characters gone. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff]", "")
                .replace('\u00a0', ' ')
                .strip();
    }

    /** Page numbers, rules, and what a web page leaves around a document. */
    static boolean isResidue(String line) {
        return line.length() <= 90 && RESIDUE.matcher(line).matches();
    }

    /** All lines of headings and paragraphs, in order. */
    static List<String> of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Heading heading -> heading.text().lines();
                    case Block.Paragraph(var text) -> text.lines();
                    case Block.Listing listing -> listing.items().stream();
                    case Block.Table _ -> Stream.<String>empty();
                })
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

package zone.disclosure.hq.intake.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page of a government website states of itself: the meta tags of the 2017 guideline and its table of facts. Source: R3.4. */
final class WebFacts {
    private static final Map<String, Says> META = Map.of(
            "ArticleTitle", Says.TITLE,
            "PubDate", Says.PUBLISHED,
            "ContentSource", Says.ISSUER,
            "ColumnName", Says.CATEGORY,
            "Keywords", Says.KEYWORDS,
            "Description", Says.SUMMARY);
    private static final Map<String, Says> LABELS = Map.ofEntries(
            Map.entry("文号", Says.NUMBER),
            Map.entry("发文字号", Says.NUMBER),
            Map.entry("发文机关", Says.ISSUER),
            Map.entry("发布机构", Says.ISSUER),
            Map.entry("成文日期", Says.ISSUED),
            Map.entry("发布日期", Says.PUBLISHED),
            Map.entry("公开方式", Says.ATTRIBUTE),
            Map.entry("公开属性", Says.ATTRIBUTE),
            Map.entry("主题分类", Says.CATEGORY),
            Map.entry("名称", Says.TITLE));

    private WebFacts() {}

    /** Everything stated; what stands in the meta tags goes before the table. */
    static Map<Says, List<String>> of(Document page) {
        var stated = new EnumMap<Says, List<String>>(Says.class);
        META.forEach((name, what) -> meta(page, name).ifPresent(value -> stated.put(what, split(what, value))));
        labels(page, stated);
        return stated;
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[name]").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static List<String> split(Says what, String value) {
        return what == Says.KEYWORDS ? List.of(value.split("[\\s,，;；、]+")) : List.of(value);
    }

    /** The small table of facts above the text, as 索引号 | 文号 | 公开方式 with their values. */
    private static void labels(Document page, Map<Says, List<String>> stated) {
        for (var cell : page.select("td,th,li,dt,span,b,strong")) {
            var text = cell.text().strip();
            if (text.length() > 60) {
                continue;
            }
            var label = text.replaceAll("[\\s　\\[\\]【】]", "").split("[:：]", 2);
            var what = Optional.ofNullable(LABELS.get(label[0]));
            if (what.isEmpty() || stated.containsKey(what.get())) {
                continue;
            }
            var inside = label.length > 1 ? text.replaceFirst("^.*?[:：]", "").strip() : "";
            var value = inside.isEmpty()
                    ? Optional.ofNullable(cell.nextElementSibling())
                            .map(Element::text)
                            .orElse("")
                    : inside;
            if (!value.isBlank() && value.length() < 200) {
                stated.put(what.get(), List.of(value.strip()));
            }
        }
    }
}

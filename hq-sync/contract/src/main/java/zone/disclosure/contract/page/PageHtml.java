package zone.disclosure.contract.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one rendering of a body as HTML, the same for kiosk, phone and paper. All text is escaped; nothing a page carries
 * can become markup. Also well-formed XML, as the paper renderer needs.
 */
public final class PageHtml {
    private PageHtml() {}

    /** Facts as a definition table, then the body. Headings carry ids {@code h0, h1, …} in the order of the outline. */
    public static String body(Page page) {
        var html = new StringBuilder(facts(page.facts()));
        int heading = 0;
        for (var block : page.body()) {
            html.append(block(block, heading));
            if (block instanceof Block.Heading) {
                heading++;
            }
        }
        return html.toString();
    }

    /** Makes text safe inside an element or a quoted attribute. */
    public static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isXml(point) ? point : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point < 0xFFFE)
                || point > 0xFFFF;
    }

    private static String facts(List<Fact> facts) {
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .map(fact -> "<tr><th scope=\"row\">" + escape(fact.label()) + "</th><td>" + lines(fact.value())
                                + "</td></tr>")
                        .collect(Collectors.joining("", "<table class=\"facts\"><tbody>", "</tbody></table>"));
    }

    private static String block(Block block, int heading) {
        return switch (block) {
            case Block.Heading(var level, var text) -> {
                // The page's title is the h1, so a body starts at h2.
                var tag = "h" + (level + 1);
                yield "<" + tag + " id=\"h" + heading + "\">" + escape(text) + "</" + tag + ">";
            }
            case Block.Paragraph(var text) -> "<p>" + lines(text) + "</p>";
            case Block.Listing(var numbered, var items) ->
                items.stream()
                        .map(item -> "<li>" + lines(item) + "</li>")
                        .collect(Collectors.joining("", numbered ? "<ol>" : "<ul>", numbered ? "</ol>" : "</ul>"));
            case Block.Table(var rows) -> table(rows);
        };
    }

    private static String table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return "<table><thead>" + row(rows.getFirst(), "th") + "</thead><tbody>"
                + rows.stream().skip(1).map(row -> row(row, "td")).collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + lines(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String lines(String text) {
        return escape(text).replace("\n", "<br/>");
    }
}

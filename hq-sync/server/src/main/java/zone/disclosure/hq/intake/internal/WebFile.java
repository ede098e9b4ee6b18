package zone.disclosure.hq.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import zone.disclosure.contract.page.Block;

/**
 * Reads a page of a government website: the meta tags of the 2017 guideline (R3.4), the facts in its head table, and the
 * part that holds the text. Scripts, menus and styles are left behind.
 */
final class WebFile {
    private static final String CLUTTER =
            "script,style,noscript,nav,header,footer,aside,form,button,iframe,svg,template,[aria-hidden=true],[style*=display:none],.share,.breadcrumb,.footer,.header,.nav,.menu,.sidebar";
    private static final String LIKELY =
            "#UCAP-CONTENT,.TRS_Editor,#zoom,.zoom,#content,#article,.article-content,.article,.content,.pages_content,.view,article,main";

    private WebFile() {}

    static Written read(String html) {
        var page = Jsoup.parse(html);
        var stated = WebFacts.of(page);
        page.select(CLUTTER).remove();
        stated.computeIfAbsent(Says.TITLE, _ -> heading(page).stream().toList());
        var body = new ArrayList<Block>();
        collect(main(page), body);
        return new Written(stated, List.of(), body, false);
    }

    private static Optional<String> heading(Document page) {
        return Stream.of(page.select("h1"), page.select("h2"), page.select(".title"))
                .flatMap(List::stream)
                .map(Element::text)
                .map(String::strip)
                .filter(text -> text.length() > 3)
                .findFirst()
                .or(() -> Optional.of(
                        page.title().replaceAll("\\s*[-_|–—].*$", "").strip()))
                .filter(text -> !text.isEmpty());
    }

    /** Where most of the text is: a likely place when it holds enough, else the element with most own paragraphs. */
    private static Element main(Document page) {
        int all = page.body().text().length();
        return page.select(LIKELY).stream()
                .filter(element -> element.text().length() * 3 > all)
                .min(Comparator.comparingInt(element -> element.text().length()))
                .or(() -> page.select("div,section,td").stream()
                        .filter(element -> element.text().length() * 2 > all)
                        .min(Comparator.comparingInt(element -> element.text().length())))
                .orElse(page.body());
    }

    private static void collect(Element element, List<Block> body) {
        var loose = new StringBuilder();
        for (var node : element.childNodes()) {
            if (node instanceof Element child && isBlock(child)) {
                flush(loose, body);
                block(child, body);
            } else {
                loose.append(words(node));
            }
        }
        flush(loose, body);
    }

    private static void block(Element element, List<Block> body) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                int level = element.normalName().charAt(1) - '0';
                if (!element.text().isBlank()) {
                    body.add(
                            new Block.Heading(Math.min(3, level), element.text().strip()));
                }
            }
            case "ul", "ol" -> {
                var items = element.children().eachText();
                if (!items.isEmpty()) {
                    body.add(new Block.Listing(element.normalName().equals("ol"), items));
                }
            }
            case "table" -> {
                var rows = element.select("tr").stream()
                        .map(row -> row.select("> td, > th").eachText())
                        .filter(row -> !row.isEmpty())
                        .toList();
                if (rows.size() == 1 && rows.getFirst().size() == 1) {
                    collect(element.select("td,th").getFirst(), body);
                } else if (!rows.isEmpty()) {
                    body.add(new Block.Table(rows));
                }
            }
            default -> collect(element, body);
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || !element.select("p,div,table,ul,ol,h1,h2,h3,h4").isEmpty();
    }

    private static String words(Node node) {
        return switch (node) {
            case TextNode text -> text.text();
            case Element element -> element.normalName().equals("br") ? "\n" : element.wholeText();
            default -> "";
        };
    }

    private static void flush(StringBuilder words, List<Block> body) {
        body.addAll(Paragraphs.ofLines(words.toString().lines().toList()));
        words.setLength(0);
    }
}

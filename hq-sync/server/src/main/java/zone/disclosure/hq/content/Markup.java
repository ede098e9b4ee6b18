package zone.disclosure.hq.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import zone.disclosure.contract.page.Block;

/**
 * The text that editors type, and the blocks it becomes: headings, paragraphs, lists and tables of Markdown. Emphasis,
 * links and HTML keep their words and lose their dress; nothing of it is ever markup for a browser.
 */
public final class Markup {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    private Markup() {}

    /** Reads the text. Never fails: what is no markup is a paragraph. */
    public static List<Block> blocks(String markup) {
        var blocks = new ArrayList<Block>();
        for (var node = PARSER.parse(markup).getFirstChild(); node != null; node = node.getNext()) {
            add(blocks, node);
        }
        return List.copyOf(blocks);
    }

    /** Writes blocks as text that reads back as the same blocks. */
    public static String text(List<Block> blocks) {
        var parts = new ArrayList<String>();
        boolean other = false;
        for (int i = 0; i < blocks.size(); i++) {
            other = i > 0
                    && !other
                    && blocks.get(i - 1) instanceof Block.Listing
                    && blocks.get(i) instanceof Block.Listing;
            parts.add(MarkupText.of(blocks.get(i), other));
        }
        return String.join("\n\n", parts);
    }

    private static void add(List<Block> blocks, Node node) {
        switch (node) {
            case Heading heading ->
                text(heading)
                        .ifPresent(text -> blocks.add(
                                new Block.Heading(Math.min(3, heading.getLevel()), text.replace('\n', ' '))));
            case ListBlock list -> blocks.add(new Block.Listing(list instanceof OrderedList, items(list)));
            case TableBlock table -> blocks.add(new Block.Table(rows(table)));
            case FencedCodeBlock code -> paragraph(blocks, code.getLiteral());
            case IndentedCodeBlock code -> paragraph(blocks, code.getLiteral());
            case HtmlBlock html -> paragraph(blocks, html.getLiteral());
            case BlockQuote quote -> {
                for (var child = quote.getFirstChild(); child != null; child = child.getNext()) {
                    add(blocks, child);
                }
            }
            case ThematicBreak _ -> {}
            case Node other -> text(other).ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        }
    }

    private static void paragraph(List<Block> blocks, String literal) {
        if (!literal.isBlank()) {
            blocks.add(new Block.Paragraph(literal.strip()));
        }
    }

    private static List<String> items(ListBlock list) {
        var items = new ArrayList<String>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(lines(item));
        }
        return items;
    }

    /** All words below a list item; a list inside it becomes further lines. */
    private static String lines(Node item) {
        var lines = new ArrayList<String>();
        for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case ListBlock inner ->
                    items(inner).forEach(line -> lines.add((inner instanceof BulletList ? "· " : "") + line));
                case Node other -> text(other).ifPresent(lines::add);
            }
        }
        return String.join("\n", lines);
    }

    private static List<List<String>> rows(Node table) {
        var rows = new ArrayList<List<String>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row instanceof TableRow ? cells(row) : List.of());
            }
        }
        return rows;
    }

    private static List<String> cells(Node row) {
        var cells = new ArrayList<String>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell instanceof TableCell ? text(cell).orElse("") : "");
        }
        return cells;
    }

    private static Optional<String> text(Node node) {
        var words = new StringBuilder();
        collect(node, words);
        var text = words.toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void collect(Node node, StringBuilder words) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case HtmlInline html -> words.append(html.getLiteral().matches("(?i)<br ?/?>") ? "\n" : html.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
            case Node other -> {
                for (var child = other.getFirstChild(); child != null; child = child.getNext()) {
                    collect(child, words);
                }
            }
        }
    }
}

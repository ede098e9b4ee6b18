package zone.disclosure.hq.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zone.disclosure.contract.page.Block;

/** Writes one block as text in our Markdown subset, guarding what would read as markup. */
final class MarkupText {
    private MarkupText() {}

    /** @param other whether to use the other list mark, so that two neighbouring lists stay two */
    static String of(Block block, boolean other) {
        return switch (block) {
            case Block.Heading(var level, var text) ->
                "#".repeat(level) + " " + inline(text).replace('\n', ' ');
            case Block.Paragraph(var text) -> lines(text, "");
            case Block.Listing(var numbered, var items) ->
                IntStream.range(0, items.size())
                        .mapToObj(i -> item(mark(numbered, other, i), items.get(i)))
                        .collect(Collectors.joining("\n"));
            case Block.Table(var rows) -> table(rows);
        };
    }

    private static String mark(boolean numbered, boolean other, int i) {
        if (numbered) {
            return (i + 1) + (other ? ") " : ". ");
        }
        return other ? "* " : "- ";
    }

    private static String item(String mark, String text) {
        return mark + lines(text, " ".repeat(mark.length()));
    }

    private static String lines(String text, String indent) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(MarkupText::guarded)
                .collect(Collectors.joining("\n" + indent));
    }

    private static String table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return "";
        }
        var text = new StringBuilder(row(rows.getFirst(), width)).append("\n|").append(" --- |".repeat(width));
        rows.stream().skip(1).forEach(row -> text.append('\n').append(row(row, width)));
        return text.toString();
    }

    private static String row(List<String> cells, int width) {
        return IntStream.range(0, width)
                .mapToObj(i -> i < cells.size()
                        ? inline(cells.get(i)).replace("|", "\\|").replace("\n", "<br>")
                        : "")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A line of a paragraph; what would start a heading, a list or a quotation is guarded at the start of the line. */
    private static String guarded(String line) {
        return inline(line).replaceFirst("^([>+=:|-])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }

    private static String inline(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<&#])", "\\\\$1");
    }
}

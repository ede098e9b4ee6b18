package zone.disclosure.hq.intake.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zone.disclosure.contract.page.Block;
import zone.disclosure.hq.content.Markup;

/** Reads plain text; text that is Markdown at heart (headings with #) is read as such; marks of bold are dropped. */
final class TextFile {
    private static final Pattern MARKED = Pattern.compile("(?m)^#{1,4} \\S");

    private TextFile() {}

    static Written read(String text) {
        var body = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("\\*\\*", "");
        return Written.plain(MARKED.matcher(body).find() ? markdown(body) : plain(body), true);
    }

    private static List<Block> plain(String text) {
        return Paragraphs.ofLines(text.lines().toList());
    }

    /** Lines stay lines: a signature and its day are two. Four spaces in front mean layout here, never code. */
    private static List<Block> markdown(String text) {
        return Markup.blocks(text.replaceAll("(?m)^[ \\t\\u3000]+", "").replaceAll("(?m)^(?:---+|\\*\\*\\*+)$", "\n\n"))
                .stream()
                .flatMap(block -> block instanceof Block.Paragraph(var words)
                        ? Paragraphs.ofLines(words.lines().toList()).stream()
                        : Stream.of(block))
                .toList();
    }
}

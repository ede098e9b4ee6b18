package zone.disclosure.hq.intake.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zone.disclosure.contract.page.Block;

/** Makes paragraphs of lines that only have places on pages, as PDF and OFD keep them. */
final class Typeset {
    /**
     * One line of letters.
     *
     * @param x left edge, {@code right} right edge, {@code y} base line from the top, {@code size} of the letters; all in
     *     one unit
     * @param height of the page in the same unit
     */
    record Line(int page, double x, double right, double y, double size, double height, String text) {
        private boolean isAtEdge() {
            return y < height * 0.09 || y > height * 0.9;
        }
    }

    private final List<Line> lines;
    private final double left;
    private final double right;

    private Typeset(List<Line> lines) {
        this.lines = lines;
        this.left = commonest(lines.stream().map(Line::x).toList());
        this.right = commonest(lines.stream()
                .filter(line -> line.text().length() > 15)
                .map(Line::right)
                .toList());
    }

    /** Paragraphs in reading order; running heads, feet and page numbers left out. */
    static List<Block> paragraphs(List<Line> lines) {
        return lines.isEmpty() ? List.of() : new Typeset(withoutRunners(lines)).joined();
    }

    private List<Block> joined() {
        var blocks = new ArrayList<Block>();
        var words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && isStart(lines.get(i - 1), lines.get(i))) {
                flush(words, blocks);
            }
            var text = lines.get(i).text();
            if (!words.isEmpty() && isLatin(words.charAt(words.length() - 1)) && isLatin(text.charAt(0))) {
                words.append(' ');
            }
            words.append(text);
        }
        flush(words, blocks);
        return blocks;
    }

    private boolean isStart(Line before, Line line) {
        double size = Math.max(1, line.size());
        if (Math.abs(before.size() - line.size()) > size * 0.15 && before.text().length() > 3) {
            return true;
        }
        if (before.right() < right - 2.2 * size || line.x() > left + 1.2 * size) {
            return true;
        }
        if (line.page() == before.page() && line.y() - before.y() > size * 3.4) {
            return true;
        }
        return Structure.isMarked(line.text()) && before.text().matches(".*[。；：]$");
    }

    private static void flush(StringBuilder words, List<Block> blocks) {
        // The space behind an article's number is language, not layout.
        var text =
                Lines.tight(words.toString()).replaceFirst("^(第[一二三四五六七八九十百千零〇\\d]{1,8}[编章节条])(?=[\\p{IsHan}])", "$1 ");
        if (!text.isEmpty() && !Lines.isResidue(text)) {
            blocks.add(new Block.Paragraph(text));
        }
        words.setLength(0);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static List<Line> withoutRunners(List<Line> lines) {
        int pages = lines.getLast().page() + 1;
        Map<String, Long> edges = lines.stream()
                .filter(Line::isAtEdge)
                .collect(Collectors.groupingBy(line -> line.text().replaceAll("[\\d\\s]", ""), Collectors.counting()));
        return lines.stream()
                .filter(line -> !line.isAtEdge()
                        || !(Lines.isResidue(line.text())
                                || (pages > 2
                                        && edges.getOrDefault(line.text().replaceAll("[\\d\\s]", ""), 0L) * 2 > pages)))
                .toList();
    }

    /** The commonest value, to the nearest whole unit. */
    private static double commonest(Collection<Double> values) {
        var counts = new HashMap<Long, Integer>();
        values.forEach(value -> counts.merge(Math.round(value), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> (double) entry.getKey())
                .orElse(0.0);
    }
}

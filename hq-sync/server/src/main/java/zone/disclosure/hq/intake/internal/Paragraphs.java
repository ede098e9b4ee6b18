package zone.disclosure.hq.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zone.disclosure.contract.page.Block;

/** Mends what copying and recognising break in paragraphs: torn ones are joined, run-together ones are parted. */
final class Paragraphs {
    private static final int RUN_TOGETHER = 300;
    /** Nothing longer is made by joining: a file without any full stop is no sentence. */
    private static final int LONGEST = 3000;

    private static final Pattern PARTING = Pattern.compile(
            "(?<=[。；：！？])[ \\u3000]+(?=\\S)|[ \\u3000]+(?=(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,5}[章条] |附件[:：\\d]|抄送[:：]|（此件))");
    private static final Pattern WHOLE = Pattern.compile("(?s).*[。！？；：;:!?…”》）)】〉.]$");

    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百千零〇]{1,8}条\\s*");

    private Paragraphs() {}

    /** Blocks from raw lines: clean, without residue, rows of tabs as tables. */
    static List<Block> ofLines(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<String>>();
        for (var raw : lines) {
            var line = raw.stripTrailing();
            if (line.strip().indexOf('\t') > 0
                    && line.strip().chars().filter(c -> c == '\t').count() >= 2) {
                rows.add(Stream.of(line.strip().split("\t+")).map(Lines::clean).toList());
                continue;
            }
            flush(rows, blocks);
            var text = Lines.clean(line).replaceAll("[\\t\\u3000 ]+", " ");
            if (!text.isEmpty() && !Lines.isResidue(text)) {
                blocks.add(new Block.Paragraph(text));
            }
        }
        flush(rows, blocks);
        return blocks;
    }

    private static void flush(List<List<String>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
            rows.clear();
        }
    }

    /** {@code blocks} with torn paragraphs joined when {@code loose}, and run-together ones parted. */
    static List<Block> mended(List<Block> blocks, boolean loose) {
        var mended = new ArrayList<Block>(blocks.size());
        for (var block : blocks) {
            if (block instanceof Block.Paragraph(var text)) {
                for (var part : parted(text)) {
                    add(mended, part, loose);
                }
            } else {
                mended.add(block);
            }
        }
        return mended;
    }

    private static void add(List<Block> mended, String text, boolean loose) {
        if (loose && !mended.isEmpty() && mended.getLast() instanceof Block.Paragraph(var before)) {
            if (ARTICLE.matcher(before).matches()) {
                mended.set(mended.size() - 1, new Block.Paragraph(before.strip() + " " + text));
                return;
            }
            if (isTorn(before, text)) {
                mended.set(mended.size() - 1, new Block.Paragraph(before + text));
                return;
            }
        }
        mended.add(new Block.Paragraph(text));
    }

    /** Whether {@code text} goes on where {@code before} broke off: a sentence without end, and no sign of a new start. */
    private static boolean isTorn(String before, String text) {
        if (before.length() < 900 && before.matches("(?s)[（(][^）)]*")) {
            return true;
        }
        if (before.length() > LONGEST
                || WHOLE.matcher(before).matches()
                || Structure.isMarked(text)
                || Dates.isAlone(text)
                || Numbers.isLine(text)) {
            return false;
        }
        if (before.endsWith("，") || before.endsWith("、") || before.endsWith(",")) {
            return true;
        }
        return before.length() >= 20
                && before.matches("(?s).*[，、；。：,].*")
                && !Lines.GENRE.matcher(before).matches()
                && !Issuers.isOffice(text)
                && text.length() > 4;
    }

    private static List<String> parted(String text) {
        return text.length() < RUN_TOGETHER ? List.of(text) : List.of(PARTING.split(text));
    }
}

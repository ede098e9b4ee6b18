package zone.disclosure.hq.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zone.disclosure.contract.page.Block;

/**
 * Finds the outline of an official paper (R3.3): 第X编, 第X章, 第X节, 一、, （一） become headings where they stand alone.
 *
 * <p>When in doubt a paragraph stays a paragraph; no word is added or lost.
 */
final class Structure {
    private static final String NUMERAL = "[一二三四五六七八九十百零〇\\d]{1,6}";
    /** Widest first; a heading of one rank cannot be followed at once by another of the same. */
    private static final List<Pattern> RANKS = List.of(
            Pattern.compile("第" + NUMERAL + "编(?=[\\s　]|\\p{IsHan}).{0,40}"),
            Pattern.compile("第" + NUMERAL + "章(?=[\\s　]|\\p{IsHan}).{0,40}"),
            Pattern.compile("第" + NUMERAL + "节(?=[\\s　]|\\p{IsHan}).{0,40}"),
            Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]\\s*\\S.{0,44}"),
            Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]\\s*\\S.{0,34}"));

    private static final Pattern MARKED = Pattern.compile("(?:第" + NUMERAL + "[编章节条款]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]"
            + "|[（(]?\\d{1,3}[）)、.．]|[①-⑳]|附件|附表|目\\s*录|抄送|[-•·●■□]).*");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；：:;，,、！？…]$");

    private Structure() {}

    /** Whether a line begins with a mark of order, so that it begins something new. */
    static boolean isMarked(String line) {
        return MARKED.matcher(line).matches();
    }

    /** Body blocks as they came, with headings found. Own headings of the source are kept and levelled to 1–3. */
    static List<Block> outlined(List<Block> blocks) {
        var ranks = ranks(blocks);
        Set<Integer> present =
                IntStream.of(ranks).filter(rank -> rank >= 0).boxed().collect(Collectors.toCollection(TreeSet::new));
        var levels = List.copyOf(present);
        var shaped = new ArrayList<Block>(blocks.size());
        for (int i = 0; i < ranks.length; i++) {
            shaped.add(
                    ranks[i] < 0
                            ? blocks.get(i)
                            : new Block.Heading(Math.min(3, levels.indexOf(ranks[i]) + 1), headingText(blocks.get(i))));
        }
        return withoutContents(shaped);
    }

    /** For each block its rank as a heading, or -1. Found headings rank 0–4 when the source has none of its own. */
    private static int[] ranks(List<Block> blocks) {
        var own = blocks.stream().filter(Block.Heading.class::isInstance).count() >= 2;
        var ranks = new int[blocks.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = switch (blocks.get(i)) {
                case Block.Heading(var level, var text) -> ownRank(level, text);
                case Block.Paragraph(var text) -> own && !isChapter(text) ? -1 : rank(text);
                case Block.Listing _ -> -1;
                case Block.Table _ -> -1;
            };
        }
        for (int i = 0; i + 1 < ranks.length; i++) {
            if (ranks[i] >= 3 && ranks[i] < 5 && ranks[i] == rankOf(blocks.get(i + 1))) {
                ranks[i] = -1;
            }
        }
        // The last of a run of items is an item, too.
        for (int i = 1; i < ranks.length; i++) {
            if (ranks[i] >= 3 && ranks[i] < 5 && ranks[i - 1] < 0 && ranks[i] == rankOf(blocks.get(i - 1))) {
                ranks[i] = -1;
            }
        }
        return ranks;
    }

    /** A heading of the source keeps its own rank behind those of official papers, unless it bears one of their marks. */
    private static int ownRank(int level, String text) {
        int rank = rank(text);
        return rank >= 0 ? rank : level == 1 ? 0 : 2 + level;
    }

    private static boolean isChapter(String text) {
        int rank = rank(text);
        return rank >= 0 && rank <= 2;
    }

    private static int rankOf(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> rank(text.lines().findFirst().orElse(""));
            case Block.Heading _ -> -1;
            case Block.Listing _ -> -1;
            case Block.Table _ -> -1;
        };
    }

    private static int rank(String text) {
        if (text.length() > 50 || SENTENCE.matcher(text).matches() || text.contains("。")) {
            return -1;
        }
        return IntStream.range(0, RANKS.size())
                .filter(rank -> RANKS.get(rank).matcher(text).matches())
                .findFirst()
                .orElse(-1);
    }

    private static String headingText(Block block) {
        return block.plain()
                .replaceAll("[\\s　]+", " ")
                .replaceAll("(?<=[章节编] \\p{IsHan}) (?=\\p{IsHan}$)", "")
                .strip();
    }

    /** A table of contents becomes one list: its lines come again as headings below. */
    private static List<Block> withoutContents(List<Block> blocks) {
        var last = new HashMap<String, Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                last.put(Lines.squeezed(heading.text()), i);
            }
        }
        var shaped = new ArrayList<Block>(blocks.size());
        var contents = new ArrayList<String>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && last.getOrDefault(Lines.squeezed(heading.text()), i) > i
                    && i < 250
                    && isChapter(heading.text())) {
                contents.add(heading.text());
                continue;
            }
            if (contents.size() > 1) {
                shaped.add(new Block.Listing(false, contents));
            } else {
                contents.forEach(text -> shaped.add(new Block.Heading(1, text)));
            }
            contents.clear();
            shaped.add(blocks.get(i));
        }
        return shaped;
    }
}

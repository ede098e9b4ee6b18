package zone.disclosure.station.search.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import zone.disclosure.station.search.Excerpt;
import zone.disclosure.station.search.Excerpt.Mark;

/** Finds the words in a text again and cuts out the place where most of them stand. Gives plain text and places. */
final class Marker {
    private static final int LENGTH = 96;
    private static final int BEFORE = 12;

    private final List<String> words;

    /** @param words in {@linkplain Spelling#plain one spelling} */
    Marker(List<String> words) {
        this.words = words.stream().distinct().toList();
    }

    /** The whole text with marks. */
    Excerpt whole(String text) {
        return new Excerpt(text, marks(hits(text), 0, text.length()));
    }

    /** The best place of a text; its beginning when no word stands in it. */
    Excerpt best(String text) {
        var hits = hits(text);
        int start = start(text, hits);
        int end = Math.min(text.length(), start + LENGTH);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        var cut = text.substring(start, end);
        return new Excerpt(flat(cut), marks(hits, start, end));
    }

    /** Whether any word stands in the text. */
    boolean touches(String text) {
        return !hits(text).isEmpty();
    }

    private BitSet hits(String text) {
        var plain = Spelling.plain(text);
        var hits = new BitSet(text.length());
        for (var word : words) {
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
                hits.set(at, at + word.length());
            }
        }
        return hits;
    }

    /** The window with the most marked characters, a little before its first mark. */
    private static int start(String text, BitSet hits) {
        int best = 0;
        int most = 0;
        int inside = hits.get(0, Math.min(text.length(), LENGTH)).cardinality();
        for (int start = 0; start < text.length(); start++) {
            if (inside > most && hits.get(start)) {
                most = inside;
                best = start;
            }
            inside += (hits.get(start + LENGTH) ? 1 : 0) - (hits.get(start) ? 1 : 0);
        }
        int start = Math.max(0, best - BEFORE);
        return start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static List<Mark> marks(BitSet hits, int start, int end) {
        var marks = new ArrayList<Mark>();
        for (int from = hits.nextSetBit(start); from >= 0 && from < end; ) {
            int to = Math.min(hits.nextClearBit(from), end);
            marks.add(new Mark(from - start, to - start));
            from = hits.nextSetBit(to);
        }
        return marks;
    }

    /** One line, of the same length. */
    private static String flat(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}

package zone.disclosure.station.pageqr;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The dark and light squares of a code, without its quiet zone. For drawing as lines on paper or screen. */
public final class Modules {
    /** Light squares that must stay free on each side. */
    public static final int QUIET = 4;

    private final int side;
    private final BitSet dark;

    /**
     * @param side squares on one side
     * @param dark bit {@code y * side + x} is set for a dark square
     */
    public Modules(int side, BitSet dark) {
        this.side = side;
        this.dark = (BitSet) dark.clone();
    }

    /** Squares on one side, without the quiet zone. */
    public int side() {
        return side;
    }

    /** Squares on one side with the quiet zone. */
    public int outerSide() {
        return side + 2 * QUIET;
    }

    /** Whether the square is dark; {@code x} to the right and {@code y} downwards from 0. */
    public boolean isDark(int x, int y) {
        return dark.get(y * side + x);
    }

    /** Dark squares that stand side by side. */
    public record Run(int x, int y, int length) {}

    /** All dark squares as rows of runs; places count without the quiet zone. */
    public List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int start = x;
                while (x < side && isDark(x, y)) {
                    x++;
                }
                if (x > start) {
                    runs.add(new Run(start, y, x - start));
                }
            }
        }
        return runs;
    }

    /** The same as a drawing with its quiet zone, one unit a square. */
    public String svg() {
        var path = new StringBuilder();
        for (var run : runs()) {
            path.append('M')
                    .append(run.x() + QUIET)
                    .append(' ')
                    .append(run.y() + QUIET)
                    .append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        int outer = outerSide();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + outer + " " + outer
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + outer + "v" + outer + "h-" + outer
                + "z\"/><path d=\"" + path + "\"/></svg>";
    }
}

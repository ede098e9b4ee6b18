package zone.disclosure.station.printing.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * What the process of its own is asked to do.
 *
 * @param pdf only read
 * @param target where pictures go, as {@code 1.jpg}
 * @param first counted from 1
 * @param last included; below {@code first} only the pages are counted
 * @param width in pixels; 0 for grey pictures for paper
 */
record RenderOrder(Path pdf, Path target, int first, int last, int width) {
    /** The order on a command line. */
    List<String> words() {
        return List.of(
                pdf.toString(),
                target.toString(),
                Integer.toString(first),
                Integer.toString(last),
                Integer.toString(width));
    }

    static RenderOrder of(List<String> words) {
        return new RenderOrder(
                Path.of(words.get(0)),
                Path.of(words.get(1)),
                Integer.parseInt(words.get(2)),
                Integer.parseInt(words.get(3)),
                Integer.parseInt(words.get(4)));
    }

    boolean isForPaper() {
        return width == 0;
    }
}

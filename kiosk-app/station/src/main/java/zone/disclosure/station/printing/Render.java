package zone.disclosure.station.printing;

import java.util.List;
import zone.disclosure.station.printing.internal.RenderChild;

/** The way into the process in which foreign PDFs are opened. Starts nothing else of the application. */
public final class Render {
    /** The first word on the command line of such a process. */
    public static final String WORD = "render";

    private Render() {}

    /**
     * Does one order.
     *
     * @return the exit code
     */
    public static int run(List<String> words) {
        return RenderChild.run(words);
    }
}

package zone.disclosure.station.station;

import java.io.PrintStream;
import java.util.List;
import zone.disclosure.station.station.internal.EnrolOnce;

/** The word {@code enrol}: makes this computer a station, says what to do next, and ends. It shows no screen. */
public final class Enrol {
    /** First word of the command line. */
    public static final String WORD = "enrol";

    private Enrol() {}

    /**
     * Asks headquarters until it answers, and tells the person at the computer what comes next.
     *
     * @return 0 when this computer is a station now, 1 when not, 2 for a wrong command line
     */
    public static int run(List<String> words, PrintStream out) {
        return EnrolOnce.run(words, out);
    }
}

package zone.disclosure.fleet.scenario;

import java.util.List;
import zone.disclosure.fleet.measure.Findings;

/** Something that happens to a county. Each run begins from the same state and measures; it judges nothing. */
public interface Scenario {
    /** What it is called on the command line. */
    String name();

    /** What happens, for people, Chinese first. */
    String title();

    /** Runs so many times. @return what each run found */
    List<Findings> run(Setting setting, int runs);
}

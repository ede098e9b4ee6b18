package zone.disclosure.fleet.scenario;

import java.time.Duration;
import java.util.List;

/** All there are, in the order in which they run. */
public final class Scenarios {
    /** Every scenario. */
    public static final List<Scenario> ALL = List.of(
            new Storm("steady", 200, 40, Duration.ofSeconds(1)),
            new Storm("storm", 200, 100, Duration.ofMillis(200)),
            new Storm("storm-full", 5_000, 40, Duration.ofSeconds(1)),
            new Burst(),
            new Attachment(),
            new Blank(),
            new Peers(),
            new Away(),
            new PowerCuts(),
            new Restored(),
            new Members(),
            new Slow(),
            new Hostile(),
            new Crowd(),
            new Province(),
            new Soak());

    private Scenarios() {}

    /** Their names. */
    public static List<String> names() {
        return ALL.stream().map(Scenario::name).toList();
    }

    /** Those that run when none is named: all but the soak, which takes hours. */
    public static List<String> usual() {
        return names().stream().filter(name -> !name.equals("soak")).toList();
    }
}

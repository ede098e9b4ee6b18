package zone.disclosure.fleet.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What happens in one small world, and in which order. The same seed always gives the same schedule. */
record Schedule(long seed, List<Step> steps) {
    static final int STATIONS = 3;
    static final int SCOPES = 5;
    /** So many different pages exist in a world; few, so that the same ones change again and again. */
    static final int PAGES = 120;

    private static final int SHORTEST = 24;
    private static final int LONGEST = 56;

    Schedule {
        steps = List.copyOf(steps);
    }

    /** @param possible the faults this headquarters can suffer; others are left out */
    static Schedule of(long seed, Set<Class<? extends Step.Fault>> possible) {
        var dice = new Dice(new SplittableRandom(seed), possible);
        var steps = new ArrayList<Step>();
        int length = SHORTEST + dice.roll(LONGEST - SHORTEST);
        steps.add(dice.publish());
        while (steps.size() < length) {
            steps.addAll(dice.next());
        }
        return new Schedule(seed, steps);
    }

    /** One line a step, as a failing schedule is printed. */
    String print() {
        return steps.stream().map(step -> "  " + step).collect(Collectors.joining("\n", "seed " + seed + "\n", "\n"));
    }
}

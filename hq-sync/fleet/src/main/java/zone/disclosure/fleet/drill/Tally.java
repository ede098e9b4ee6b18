package zone.disclosure.fleet.drill;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Counts what happened in many schedules, and keeps those that went wrong. */
final class Tally {
    private final Map<String, AtomicInteger> steps = new ConcurrentSkipListMap<>();
    private final Map<Long, String> failures = new ConcurrentSkipListMap<>();
    private final Map<Long, Integer> seeds = new ConcurrentSkipListMap<>();

    void add(Schedule schedule, List<String> differences) {
        seeds.put(schedule.seed(), schedule.steps().size());
        schedule.steps()
                .forEach(step -> steps.computeIfAbsent(name(step), _ -> new AtomicInteger())
                        .incrementAndGet());
        if (!differences.isEmpty()) {
            failures.put(
                    schedule.seed(),
                    schedule.print()
                            + differences.stream().map(news -> "! " + news).collect(Collectors.joining("\n")));
        }
    }

    /** Something happened that no schedule of its own has. */
    void count(String what) {
        steps.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
    }

    int schedules() {
        return seeds.size();
    }

    Map<Long, String> failures() {
        return new TreeMap<>(failures);
    }

    /** The whole account, for people. */
    String print() {
        var text = new StringBuilder();
        text.append(seeds.size())
                .append(" schedules, ")
                .append(seeds.values().stream().mapToInt(Integer::intValue).sum())
                .append(" steps, ")
                .append(failures.size())
                .append(" failed\n");
        steps.forEach((step, times) -> text.append("  %-20s %6d%n".formatted(step, times.get())));
        text.append("seeds: ").append(ranges()).append('\n');
        return text.toString();
    }

    private String ranges() {
        var text = new StringBuilder();
        long last = Long.MIN_VALUE;
        long first = Long.MIN_VALUE;
        for (long seed : new TreeSet<>(seeds.keySet())) {
            if (seed != last + 1) {
                append(text, first, last);
                first = seed;
            }
            last = seed;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, long first, long last) {
        if (last != Long.MIN_VALUE) {
            text.append(text.isEmpty() ? "" : ", ").append(first).append(first == last ? "" : "–" + last);
        }
    }

    private static String name(Step step) {
        return (step instanceof Step.Fault ? "fault " : "deed  ")
                + step.getClass().getSimpleName();
    }
}

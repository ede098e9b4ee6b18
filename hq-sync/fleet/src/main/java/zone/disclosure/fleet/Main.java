package zone.disclosure.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.drill.Drill;
import zone.disclosure.fleet.report.Report;
import zone.disclosure.fleet.scenario.Scenario;
import zone.disclosure.fleet.scenario.Scenarios;
import zone.disclosure.fleet.scenario.Setting;
import zone.disclosure.link.hazelcast.Answers;

/** The fleet's command line: {@code [scenario…] [--stations N] [--runs N] [--minutes N] [--out DIR]}, or {@code drill …}. */
public final class Main {
    private Main() {}

    private record Wish(List<String> scenarios, int stations, int runs, int minutes, Path out) {}

    /** Runs the scenarios that are named, or all but the soak, and writes the report after each. */
    public static void main(String[] words) {
        Answers.inAPool();
        if (words.length > 0 && words[0].equals("drill")) {
            System.exit(Drill.run(List.of(words).subList(1, words.length)));
        }
        try {
            run(wish(words));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void run(Wish wish) {
        var scenarios = wish.scenarios.stream().map(Main::scenario).toList();
        var report = new Report(wish.out, wish.stations);
        var corpus = Corpus.find();
        int failed = 0;
        for (var scenario : scenarios) {
            var setting = new Setting(
                    wish.out, corpus, wish.stations, wish.minutes, soFar -> report.add(scenario, List.of(soFar)));
            setting.tell(scenario.name() + ": " + scenario.title());
            report.begins();
            try {
                report.add(scenario, scenario.run(setting, wish.runs));
            } catch (RuntimeException e) {
                failed++;
                report.failed(scenario, e);
                // A tool for the people who build this: where it failed is what they need.
                e.printStackTrace();
            }
            report.write();
        }
        System.err.println(wish.out.resolve("report.md"));
        System.exit(failed == 0 ? 0 : 1);
    }

    private static Scenario scenario(String name) {
        return Scenarios.ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no scenario " + name + "; there are " + Scenarios.names()));
    }

    private static Wish wish(String[] words) {
        var scenarios = new ArrayList<String>();
        int stations = 195;
        int runs = 3;
        int minutes = 120;
        var out = Path.of("fleet-report");
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--help", "help" -> {
                    Scenarios.ALL.forEach(
                            scenario -> System.out.printf("%-12s%s%n", scenario.name(), scenario.title()));
                    System.exit(0);
                }
                case "--stations" -> stations = number(words, i++);
                case "--runs" -> runs = number(words, i++);
                case "--minutes" -> minutes = number(words, i++);
                case "--out" -> out = Path.of(value(words, i++));
                default -> scenarios.add(words[i]);
            }
        }
        return new Wish(
                scenarios.isEmpty() ? Scenarios.usual() : scenarios, stations, runs, minutes, out.toAbsolutePath());
    }

    private static String value(String[] words, int option) {
        if (option + 1 == words.length) {
            throw new IllegalArgumentException(words[option] + " needs a value");
        }
        return words[option + 1];
    }

    private static int number(String[] words, int option) {
        var value = value(words, option);
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(words[option] + " is a whole number from 1, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }
}

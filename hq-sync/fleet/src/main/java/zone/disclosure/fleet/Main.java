package zone.disclosure.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.fleet.drill.Drill;
import zone.disclosure.fleet.report.Report;
import zone.disclosure.fleet.scenario.Scenario;
import zone.disclosure.fleet.scenario.Scenarios;
import zone.disclosure.fleet.scenario.Setting;

/** The fleet's command line: {@code [scenario…] [--stations N] [--runs N] [--minutes N] [--out DIR]}, or {@code drill …}. */
public final class Main {
    private Main() {}

    private record Wish(List<String> scenarios, int stations, int runs, int minutes, Path out) {}

    /** Runs the scenarios that are named, or all but the soak, and writes the report after each. */
    public static void main(String[] words) {
        if (words.length > 0 && words[0].equals("drill")) {
            System.exit(Drill.run(List.of(words).subList(1, words.length)));
        }
        var wish = wish(words);
        var report = new Report(wish.out, wish.stations);
        var corpus = Corpus.find();
        int failed = 0;
        for (var scenario : wish.scenarios.stream().map(Main::scenario).toList()) {
            var setting = new Setting(
                    wish.out, corpus, wish.stations, wish.minutes, soFar -> report.add(scenario, List.of(soFar)));
            setting.tell(scenario.name() + ": " + scenario.title());
            report.begins();
            try {
                report.add(scenario, scenario.run(setting, wish.runs));
            } catch (RuntimeException e) {
                failed++;
                report.failed(scenario, e);
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
                case "--stations" -> stations = Integer.parseInt(words[++i]);
                case "--runs" -> runs = Integer.parseInt(words[++i]);
                case "--minutes" -> minutes = Integer.parseInt(words[++i]);
                case "--out" -> out = Path.of(words[++i]);
                default -> scenarios.add(words[i]);
            }
        }
        return new Wish(
                scenarios.isEmpty() ? Scenarios.usual() : scenarios, stations, runs, minutes, out.toAbsolutePath());
    }
}

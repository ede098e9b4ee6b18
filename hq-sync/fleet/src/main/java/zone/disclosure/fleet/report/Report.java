package zone.disclosure.fleet.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Machine;
import zone.disclosure.fleet.measure.Spread;
import zone.disclosure.fleet.scenario.Scenario;
import zone.disclosure.fleet.scenario.Scenarios;

/** What a call of the fleet found: one JSON a scenario, and one page that reads all of them. */
public final class Report {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final int stations;
    private final Map<String, String> machine = Machine.facts();
    private final Map<String, Kept> soFar = new HashMap<>();
    private String began = Machine.load();

    /** Writes below {@code folder}. */
    public Report(Path folder, int stations) {
        this.folder = folder;
        this.stations = stations;
    }

    /** What a scenario found in all its runs, as it is kept. */
    public record Kept(
            String scenario,
            String title,
            int stations,
            Map<String, String> machine,
            List<Map<String, Double>> runs,
            Map<String, Double> medians,
            Map<String, List<Findings.Point>> series,
            List<String> words) {}

    /** A scenario begins now. */
    public void begins() {
        began = Machine.load();
    }

    /** Keeps what a scenario found. The series are those of the last run. */
    public void add(Scenario scenario, List<Findings> runs) {
        var medians = new LinkedHashMap<String, Double>();
        for (var name : runs.getLast().figures().keySet()) {
            medians.put(
                    name,
                    Spread.of(runs.stream().map(run -> run.get(name)).toList()).median());
        }
        var facts = new LinkedHashMap<>(machine);
        facts.put("load", began);
        facts.put("load after", Machine.load());
        var kept = new Kept(
                scenario.name(),
                scenario.title(),
                stations,
                facts,
                runs.stream().map(Findings::figures).toList(),
                medians,
                runs.getLast().series(),
                runs.getLast().words());
        soFar.put(scenario.name(), kept);
        keep(kept);
    }

    /** Keeps that a scenario did not end well, beside what it had found until then. */
    public void failed(Scenario scenario, RuntimeException news) {
        var found = Optional.ofNullable(soFar.get(scenario.name()));
        keep(new Kept(
                scenario.name(),
                scenario.title(),
                stations,
                machine,
                found.map(Kept::runs).orElse(List.of()),
                found.map(Kept::medians).orElse(Map.of()),
                found.map(Kept::series).orElse(Map.of()),
                Stream.concat(
                                found.map(Kept::words).orElse(List.of()).stream(),
                                Stream.of("没有跑完 did not end: " + news.getMessage()))
                        .toList()));
    }

    /** Writes the page and the pictures from everything that is kept in the folder, of this call and of earlier ones. */
    public void write() {
        var kept = read();
        var pictures = new Pictures(kept).all();
        try {
            for (var picture : pictures.entrySet()) {
                Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
            }
            Files.writeString(folder.resolve("report.md"), new Page(kept, pictures.keySet()).text());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the report", e);
        }
    }

    private Map<String, Kept> read() {
        var kept = new LinkedHashMap<String, Kept>();
        for (var name : Scenarios.names()) {
            var file = folder.resolve(name + ".json");
            if (Files.exists(file)) {
                kept.put(name, JSON.readValue(file.toFile(), Kept.class));
            }
        }
        return kept;
    }

    private void keep(Kept kept) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(kept.scenario() + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept));
        } catch (IOException e) {
            throw new UncheckedIOException("writing the report", e);
        }
    }
}

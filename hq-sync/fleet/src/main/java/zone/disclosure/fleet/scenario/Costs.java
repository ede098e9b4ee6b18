package zone.disclosure.fleet.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one thing costs on this machine, taken from what other scenarios kept in the same folder.
 *
 * @param serveMillis CPU of a headquarters to tell one station of one change and hand it over
 * @param roundMillis CPU of a station to take it
 * @param returnMillis CPU of a headquarters for one station that comes back after a power cut
 * @param blankMegabytes to fill one blank station
 * @param words where each number comes from
 */
record Costs(double serveMillis, double roundMillis, double returnMillis, double blankMegabytes, List<String> words) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Costs in(Path folder, int stations) {
        var words = new ArrayList<String>();
        var storm = medians(folder, "steady");
        var cuts = medians(folder, "powercut");
        var blank = medians(folder, "blank");
        double arrivals = figure(storm, "arrivals").orElse(1.0);
        double serve = said(words, "serve ms", figure(storm, "hq CPU s").map(s -> s * 1e3 / arrivals), 0.5);
        double round = said(words, "round ms", figure(storm, "stations CPU s").map(s -> s * 1e3 / arrivals), 5);
        double back = said(words, "return ms", figure(cuts, "hq CPU s").map(s -> s * 1e3 / stations), 20);
        double fill = said(
                words,
                "blank MB",
                figure(blank, "one station MB").or(() -> figure(medians(folder, "peers"), "Disclosure Zone MB")),
                20);
        return new Costs(serve, round, back, fill, List.copyOf(words));
    }

    private static double said(List<String> words, String name, Optional<Double> measured, double assumed) {
        words.add(name + (measured.isPresent() ? "：同次实测 measured here" : "：假定，先跑 steady、peers、powercut assumed"));
        return measured.orElse(assumed);
    }

    private static Optional<Double> figure(JsonNode medians, String name) {
        return Optional.of(medians.path(name))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asDouble)
                .filter(value -> value > 0);
    }

    private static JsonNode medians(Path folder, String scenario) {
        var file = folder.resolve(scenario + ".json");
        return Files.exists(file) ? JSON.readTree(file.toFile()).path("medians") : JSON.valueToTree(Map.of());
    }
}

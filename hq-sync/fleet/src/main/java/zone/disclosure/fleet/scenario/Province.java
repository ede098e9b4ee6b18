package zone.disclosure.fleet.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import zone.disclosure.fleet.measure.Findings;
import zone.disclosure.fleet.measure.Spread;

/**
 * A province of 30,000 stations, simulated event by event: every sender serves its receivers one after another, at the
 * cost that this machine showed. Three ways: all at one headquarters, relays in counties, and relays in townships too.
 */
final class Province implements Scenario {
    private static final int STATIONS = 30_000;
    private static final int COUNTIES = 100;
    private static final int TOWNSHIPS = 1_400;
    private static final int CHANGES = 40;
    private static final double LINE_MILLIS = 15;
    private static final double BELL_MILLIS = 20;
    /** Lines of a hundred megabits, in megabytes a second. */
    private static final double MEGABYTES_A_SECOND = 12.5;

    @Override
    public String name() {
        return "province";
    }

    @Override
    public String title() {
        return "全省三万站推演 · 30,000 stations of a province, simulated";
    }

    @Override
    public List<Findings> run(Setting setting, int runs) {
        var costs = Costs.in(setting.report(), setting.stations());
        var all = new ArrayList<Findings>();
        for (int run = 0; run < runs; run++) {
            var findings = new Findings();
            way(findings, "flat", List.of(STATIONS), costs, run);
            way(findings, "county relays", List.of(COUNTIES, STATIONS / COUNTIES), costs, run);
            way(
                    findings,
                    "county and township relays",
                    List.of(COUNTIES, TOWNSHIPS / COUNTIES, STATIONS / TOWNSHIPS),
                    costs,
                    run);
            findings.put("cost: serving one station ms", costs.serveMillis())
                    .put("cost: a round at a station ms", costs.roundMillis())
                    .put("cost: a station returning ms", costs.returnMillis())
                    .put("cost: one blank station MB", costs.blankMegabytes());
            costs.words().forEach(findings::say);
            setting.tell("province run %d: %s".formatted(run + 1, findings.figures()));
            all.add(findings);
        }
        return all;
    }

    private static void way(Findings findings, String name, List<Integer> tiers, Costs costs, int seed) {
        var random = new Random(seed);
        var delays = new ArrayList<Double>();
        for (int change = 0; change < CHANGES; change++) {
            delays.addAll(arrivals(tiers, costs, random));
        }
        var spread = Spread.of(delays);
        double filling = tiers.stream()
                .mapToDouble(receivers -> receivers * costs.blankMegabytes() / MEGABYTES_A_SECOND)
                .sum();
        findings.put(name + ", change on the shelf", spread)
                .put(name + ", connections at the top", tiers.getFirst())
                .put(name + ", all blank stations filled at 100 Mbit/s min", filling / 60)
                .put(name + ", from the top for that GB", tiers.getFirst() * costs.blankMegabytes() / 1e3)
                .put(name + ", CPU at the top when all return s", tiers.getFirst() * costs.returnMillis() / 1e3)
                .distribution(name, spread);
    }

    /** A message on its way: to a receiver of a tier, at a time in milliseconds. */
    private record Event(double at, int tier) {}

    private static List<Double> arrivals(List<Integer> tiers, Costs costs, Random random) {
        var delays = new ArrayList<Double>();
        var events = new PriorityQueue<Event>((a, b) -> Double.compare(a.at(), b.at()));
        send(events, 0, 0, tiers, costs, random);
        for (var event = events.poll(); event != null; event = events.poll()) {
            double shown = event.at() + costs.roundMillis();
            if (event.tier() == tiers.size() - 1) {
                delays.add(shown);
            } else {
                send(events, shown, event.tier() + 1, tiers, costs, random);
            }
        }
        return delays;
    }

    /** One sender serves all its receivers: each waits for those before it. */
    private static void send(
            PriorityQueue<Event> events, double from, int tier, List<Integer> tiers, Costs costs, Random random) {
        double at = from + BELL_MILLIS * random.nextDouble();
        for (int i = 0; i < tiers.get(tier); i++) {
            at += costs.serveMillis() * (0.5 + random.nextDouble());
            events.add(new Event(at + LINE_MILLIS * (0.5 + random.nextDouble()), tier));
        }
    }
}

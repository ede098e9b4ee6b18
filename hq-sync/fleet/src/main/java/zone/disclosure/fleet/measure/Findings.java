package zone.disclosure.fleet.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one run of a scenario measured: figures by name, and series of points for pictures. */
public final class Findings {
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, List<Point>> series = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    /** A point of a series. */
    public record Point(double x, double y) {}

    /** Notes a figure; its name ends with its unit. */
    public Findings put(String name, double value) {
        figures.put(name, value);
        return this;
    }

    /** Notes a count. */
    public Findings put(String name, long count) {
        return put(name, (double) count);
    }

    /** Notes the usual three of a spread of milliseconds. */
    public Findings put(String name, Spread spread) {
        put(name + " p50 ms", spread.median());
        put(name + " p99 ms", spread.at(0.99));
        return put(name + " max ms", spread.max());
    }

    /** Notes how a spread is distributed, as share of all below each value. */
    public Findings distribution(String name, Spread spread) {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= 200; i++) {
            points.add(new Point(spread.at(i / 200.0), i / 2.0));
        }
        series.put(name, points);
        return this;
    }

    /** Adds a point to a series. */
    public Findings point(String name, double x, double y) {
        series.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Point(x, y));
        return this;
    }

    /** Something a reader must know. */
    public Findings say(String sentence) {
        words.add(sentence);
        return this;
    }

    /** The figures, in the order they were noted. */
    public Map<String, Double> figures() {
        return figures;
    }

    /** The series. */
    public Map<String, List<Point>> series() {
        return series;
    }

    /** The sentences. */
    public List<String> words() {
        return words;
    }

    /** A figure that was noted. */
    public double get(String name) {
        var value = figures.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no figure " + name + " among " + figures.keySet());
        }
        return value;
    }
}

package zone.disclosure.fleet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zone.disclosure.fleet.measure.Findings.Point;

/** Curves over one axis: distributions, filling, and what a long run did to memory. */
final class Curves {
    private static final double LEFT = 76;
    private static final double RIGHT = Drawing.WIDTH - 28;
    private static final double TOP = 82;
    private static final double BOTTOM = Drawing.HEIGHT - 84;

    private final String title;
    private final String under;
    private final String x;
    private final Map<String, List<Point>> curves = new LinkedHashMap<>();
    private boolean logarithmic;

    Curves(String title, String under, String x) {
        this.title = title;
        this.under = under;
        this.x = x;
    }

    Curves add(String name, List<Point> points) {
        if (!points.isEmpty()) {
            curves.put(name, points);
        }
        return this;
    }

    /** The axis along the bottom grows by factors, not by steps. */
    Curves logarithmic() {
        logarithmic = true;
        return this;
    }

    boolean isEmpty() {
        return curves.isEmpty();
    }

    String svg() {
        var drawing = new Drawing(title, under);
        double most = Math.max(1, edge(Point::x));
        double high = Math.max(1, nice(edge(Point::y)));
        double least = logarithmic ? Math.max(1, most / 100_000) : 0;
        for (int i = 0; i <= 5; i++) {
            double y = BOTTOM - (BOTTOM - TOP) * i / 5;
            drawing.line("grid", LEFT, y, RIGHT, y);
            drawing.text(LEFT - 8, y + 5, 13, "end", "quiet", Drawing.number(high * i / 5));
        }
        marks(drawing, least, most);
        drawing.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        drawing.text((LEFT + RIGHT) / 2, BOTTOM + 42, 14, "middle", "quiet", x);
        int colour = 0;
        double key = LEFT;
        for (var curve : curves.entrySet()) {
            drawing.path(colour, points(curve.getValue(), least, most, high));
            drawing.bar(colour, key, Drawing.HEIGHT - 24, 22, 5);
            drawing.text(key + 28, Drawing.HEIGHT - 17, 13, "start", "", curve.getKey());
            key += 60 + 8.2 * width(curve.getKey());
            colour++;
        }
        return drawing.done();
    }

    private void marks(Drawing drawing, double least, double most) {
        if (logarithmic) {
            for (double mark = Math.pow(10, Math.ceil(Math.log10(least))); mark <= most; mark *= 10) {
                mark(drawing, place(mark, least, most), mark);
            }
        } else {
            for (int i = 0; i <= 5; i++) {
                mark(drawing, LEFT + (RIGHT - LEFT) * i / 5, most * i / 5);
            }
        }
    }

    private static void mark(Drawing drawing, double at, double value) {
        drawing.line("grid", at, TOP, at, BOTTOM);
        drawing.text(at, BOTTOM + 20, 13, "middle", "quiet", Drawing.number(value));
    }

    private String points(List<Point> points, double least, double most, double high) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    place(point.x(), least, most),
                    BOTTOM - (BOTTOM - TOP) * Math.min(1, point.y() / high)));
        }
        return path.toString().strip();
    }

    private double place(double value, double least, double most) {
        double share = logarithmic
                ? Math.log(Math.max(least, value) / least) / Math.log(Math.max(most / least, 1.01))
                : value / most;
        return LEFT + (RIGHT - LEFT) * Math.clamp(share, 0, 1);
    }

    private double edge(java.util.function.ToDoubleFunction<Point> which) {
        return curves.values().stream()
                .flatMap(List::stream)
                .mapToDouble(which)
                .max()
                .orElse(1);
    }

    private static double nice(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-9))));
        for (double step : new double[] {1, 2, 2.5, 5, 10}) {
            if (value <= step * unit) {
                return step * unit;
            }
        }
        return value;
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c > 0x2e80 ? 1.7 : 1).sum();
    }
}

package zone.disclosure.fleet.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bars beside each other: the same work done by several programs. Shorter is better. */
final class Bars {
    private static final double LEFT = 250;
    private static final double RIGHT = Drawing.WIDTH - 110;
    private static final double TOP = 84;

    private final String title;
    private final String under;
    private final String unit;
    private final Map<String, Double> bars = new LinkedHashMap<>();

    Bars(String title, String under, String unit) {
        this.title = title;
        this.under = under;
        this.unit = unit;
    }

    Bars add(String name, double value) {
        bars.put(name, value);
        return this;
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    String svg() {
        var drawing = new Drawing(title, under);
        double most =
                bars.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double step = Math.min(64, (Drawing.HEIGHT - TOP - 20) / bars.size());
        double y = TOP;
        int colour = 0;
        for (var bar : bars.entrySet()) {
            double width = Math.max(2, (RIGHT - LEFT) * bar.getValue() / most);
            drawing.text(LEFT - 12, y + step / 2 + 1, 15, "end", "", bar.getKey());
            drawing.bar(colour == 0 ? 0 : 3, LEFT, y + step * 0.16, width, step * 0.56);
            drawing.text(
                    LEFT + width + 8, y + step / 2 + 1, 15, "start", "", Drawing.number(bar.getValue()) + " " + unit);
            y += step;
            colour++;
        }
        return drawing.done();
    }
}

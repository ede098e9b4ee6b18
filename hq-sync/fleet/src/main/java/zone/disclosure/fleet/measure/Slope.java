package zone.disclosure.fleet.measure;

import java.util.List;

/** The straight line that lies closest to points. */
public final class Slope {
    private Slope() {}

    /** How much y grows when x grows by one; 0 for fewer than two points. */
    public static double of(List<Findings.Point> points) {
        double x = points.stream().mapToDouble(Findings.Point::x).average().orElse(0);
        double y = points.stream().mapToDouble(Findings.Point::y).average().orElse(0);
        double over = 0;
        double under = 0;
        for (var point : points) {
            over += (point.x() - x) * (point.y() - y);
            under += (point.x() - x) * (point.x() - x);
        }
        return under == 0 ? 0 : over / under;
    }
}

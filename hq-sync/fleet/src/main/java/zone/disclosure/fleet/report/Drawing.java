package zone.disclosure.fleet.report;

import java.util.Locale;

/** A picture being drawn: SVG in the product's colours, readable on light and on dark paper. It needs no program to be shown. */
final class Drawing {
    static final int WIDTH = 880;
    static final int HEIGHT = 420;
    private static final String STYLE = """
            <style>
              text { font-family: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; fill: #1b1f24 }
              .paper { fill: #ffffff } .grid { stroke: #d6d0c3; stroke-width: 1 } .axis { stroke: #6e6a61; stroke-width: 1.5 }
              .quiet { fill: #55524b } .l { fill: none; stroke-width: 2.5; stroke-linejoin: round }
              .l0 { stroke: #0b4a9a } .l1 { stroke: #a8141b } .l2 { stroke: #14532a } .l3 { stroke: #9a5b00 } .l4 { stroke: #5a4590 }
              .f0 { fill: #0b4a9a } .f1 { fill: #a8141b } .f2 { fill: #14532a } .f3 { fill: #9a5b00 } .f4 { fill: #5a4590 }
              @media (prefers-color-scheme: dark) {
                text { fill: #eceff3 } .paper { fill: #14181d } .grid { stroke: #343a42 } .axis { stroke: #9aa3ae } .quiet { fill: #b4bbc4 }
                .l0 { stroke: #7fb0f5 } .l1 { stroke: #ff8a84 } .l2 { stroke: #7bd08f } .l3 { stroke: #f0b45a } .l4 { stroke: #b8a5f0 }
                .f0 { fill: #7fb0f5 } .f1 { fill: #ff8a84 } .f2 { fill: #7bd08f } .f3 { fill: #f0b45a } .f4 { fill: #b8a5f0 }
              }
            </style>
            """;

    private final StringBuilder svg = new StringBuilder();

    Drawing(String title, String under) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
                WIDTH,
                HEIGHT,
                escaped(title)));
        svg.append(STYLE);
        svg.append(String.format(
                Locale.ROOT, "<rect class=\"paper\" width=\"%d\" height=\"%d\" rx=\"8\"/>%n", WIDTH, HEIGHT));
        text(28, 36, 20, "start", "", title);
        text(28, 58, 13, "start", "quiet", under);
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                style,
                x1,
                y1,
                x2,
                y2));
    }

    void path(int colour, String points) {
        svg.append(String.format(Locale.ROOT, "<polyline class=\"l l%d\" points=\"%s\"/>%n", colour % 5, points));
    }

    void bar(int colour, double x, double y, double width, double height) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"f%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>%n",
                colour % 5,
                x,
                y,
                width,
                height));
    }

    /** @param anchor start, middle or end */
    void text(double x, double y, int size, String anchor, String style, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" text-anchor=\"%s\">%s</text>%n",
                style,
                x,
                y,
                size,
                anchor,
                escaped(words)));
    }

    String done() {
        return svg + "</svg>\n";
    }

    /** Short and without useless digits. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        var text = String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

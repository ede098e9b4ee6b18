package zone.disclosure.fleet.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as a page to read: one section a scenario, every figure as median, smallest and largest of its runs. */
final class Page {
    private final Map<String, Report.Kept> kept;
    private final Collection<String> pictures;

    Page(Map<String, Report.Kept> kept, Collection<String> pictures) {
        this.kept = kept;
        this.pictures = pictures;
    }

    String text() {
        var text = new StringBuilder("# 站点群实测 · What the fleet measured\n\n");
        text.append("同一台机器上同时运行总部和全部站点；负载高于核数时，时间只是上限。"
                + "Headquarters and all stations run on one machine; where the load is above the number of cores, times are"
                + " upper bounds. CPU, bytes, heap and counts are not affected.\n\n");
        pictures.forEach(picture -> text.append("![](").append(picture).append(")\n"));
        kept.values().forEach(found -> section(text, found));
        return text.toString();
    }

    private static void section(StringBuilder text, Report.Kept found) {
        text.append("\n## ")
                .append(found.scenario())
                .append("：")
                .append(found.title())
                .append("\n\n");
        text.append(found.machine().entrySet().stream()
                        .map(fact -> fact.getKey() + " " + fact.getValue())
                        .collect(Collectors.joining(" · ")))
                .append(" · stations ")
                .append(found.stations())
                .append("\n\n");
        found.words().forEach(words -> text.append(words).append("\n\n"));
        if (found.medians().isEmpty()) {
            return;
        }
        text.append("| 指标 figure | 中位 median of ")
                .append(found.runs().size())
                .append(" | 最小 least | 最大 most |\n|---|---:|---:|---:|\n");
        found.medians()
                .forEach((name, median) -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s |%n",
                        name,
                        Drawing.number(median),
                        Drawing.number(extreme(found, name, true)),
                        Drawing.number(extreme(found, name, false)))));
    }

    private static double extreme(Report.Kept found, String name, boolean least) {
        var values = found.runs().stream().mapToDouble(run -> run.getOrDefault(name, Double.NaN));
        return (least ? values.min() : values.max()).orElse(Double.NaN);
    }
}

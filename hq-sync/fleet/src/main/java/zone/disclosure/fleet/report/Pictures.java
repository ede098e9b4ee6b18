package zone.disclosure.fleet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zone.disclosure.fleet.measure.Findings.Point;

/** Which pictures there are, and what is on them. A picture whose scenario did not run is left out. */
final class Pictures {
    private final Map<String, Report.Kept> kept;

    Pictures(Map<String, Report.Kept> kept) {
        this.kept = kept;
    }

    /** All that can be drawn, by file name. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        curves(
                all,
                "latency.svg",
                new Curves(
                                "从发布到上架 · from publishing to the shelf",
                                under("storm"),
                                "毫秒 milliseconds（纵轴 y：已上架 % on the shelf）")
                        .add("200 条在架 pages", series("storm", "latency"))
                        .add("5,000 条在架 pages", series("storm-full", "latency"))
                        .logarithmic());
        curves(
                all,
                "fill.svg",
                new Curves(
                                "空白站点装满 5,000 条 · blank stations filled with 5,000 pages",
                                under("blank"),
                                "秒 seconds（纵轴 y：站点 stations）")
                        .add("同时开始 all at once", series("blank", "full")));
        curves(
                all,
                "soak.svg",
                new Curves("长跑 · a long run", under("soak"), "分钟 minutes")
                        .add("堆 live heap, MB", series("soak", "heap MB"))
                        .add("内存 resident, MB", series("soak", "resident MB"))
                        .add("线程 threads", series("soak", "threads"))
                        .add("句柄 file handles", series("soak", "handles")));
        curves(
                all,
                "province.svg",
                new Curves("全省三万站（推演） · 30,000 stations, simulated", under("province"), "毫秒 milliseconds（纵轴 y：已上架 %）")
                        .add("直连 flat", series("province", "flat"))
                        .add("县中继 county relays", series("province", "county relays"))
                        .add("县、乡中继 county and township", series("province", "county and township relays"))
                        .logarithmic());
        peers(all, "peer-bytes.svg", "首次装满一个站点：字节 · filling one blank station: bytes", "MB");
        peers(all, "peer-time.svg", "首次装满一个站点：时间 · filling one blank station: time", "s");
        return all;
    }

    private void curves(Map<String, String> all, String name, Curves curves) {
        if (!curves.isEmpty()) {
            all.put(name, curves.svg());
        }
    }

    private void peers(Map<String, String> all, String name, String title, String unit) {
        var bars = new Bars(title, under("peers"), unit);
        Optional.ofNullable(kept.get("peers"))
                .ifPresent(found -> found.medians().forEach((figure, value) -> {
                    if (figure.endsWith(" " + unit)) {
                        bars.add(figure.substring(0, figure.length() - unit.length() - 1), value);
                    }
                }));
        if (!bars.isEmpty()) {
            all.put(name, bars.svg());
        }
    }

    /** What the machine was when the scenario ran. */
    private String under(String scenario) {
        return Optional.ofNullable(kept.get(scenario))
                .map(found -> "%s 核 cores · %s · %d 站 stations · 负载 load %s → %s"
                        .formatted(
                                found.machine().getOrDefault("cores", "?"),
                                found.machine().getOrDefault("memory", "?"),
                                found.stations(),
                                found.machine().getOrDefault("load", "?"),
                                found.machine().getOrDefault("load after", "?")))
                .orElse("");
    }

    private List<Point> series(String scenario, String name) {
        return Optional.ofNullable(kept.get(scenario))
                .map(found -> found.series().get(name))
                .orElse(List.of());
    }
}

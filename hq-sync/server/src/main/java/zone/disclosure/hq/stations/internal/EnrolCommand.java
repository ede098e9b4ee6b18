package zone.disclosure.hq.stations.internal;

import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;
import zone.disclosure.hq.store.Settings;

@CommandName(
        name = "enrol",
        usage = "站点编号 STATION 名称 NAME",
        chinese = "登记一个站点：给出登记码，写好总部一端的隧道配置，并说明站点那边怎么做",
        english = "enrol a station: its code, headquarters' end of the tunnel, and what to do at the station")
class EnrolCommand implements Command {
    private final Stations stations;
    private final TunnelDesk tunnels;
    private final Settings settings;

    EnrolCommand(Stations stations, TunnelDesk tunnels, Settings settings) {
        this.stations = stations;
        this.tunnels = tunnels;
        this.settings = settings;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        if (words.size() < 2) {
            throw Arguments.usage("enrol 站点编号(14位) 名称");
        }
        StationId station;
        try {
            station = new StationId(words.getFirst());
        } catch (IllegalArgumentException e) {
            throw Arguments.usage("站点编号为14位数字，而不是 " + words.getFirst());
        }
        var code = stations.codeFor("command", station, String.join(" ", words.subList(1, words.size())));
        tunnels.refresh();
        say.accept("登记码 Code (7 天内有效，只能用一次): " + code);
        say.accept("在站点电脑上运行 At the station run:");
        say.accept("  ./zone kiosk enrol --station.code=" + code + " --station.headquarters=" + settings.portalUrl());
        if (settings.tunnelHost().isPresent()) {
            say.accept("总部一端的隧道（stunnel 未运行时先启动）Headquarters' end of the tunnel:");
            say.accept("  stunnel " + tunnels.folder().resolve("stunnel.conf"));
        } else {
            say.accept("没有隧道：站点须与总部在同一台电脑上，或设置 hq.tunnel-host。No tunnel without hq.tunnel-host: loopback only.");
        }
        return true;
    }
}

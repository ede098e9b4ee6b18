package zone.disclosure.hq.stations.internal;

import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;

@CommandName(
        name = "revoke",
        usage = "站点编号 STATION 原因 REASON",
        chinese = "立即停用一个站点：断开它，不再相信它的密钥",
        english = "shut a station out at once")
class RevokeCommand implements Command {
    private final Stations stations;

    RevokeCommand(Stations stations) {
        this.stations = stations;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        if (words.size() < 2) {
            throw Arguments.usage("revoke 站点编号(14位) 原因");
        }
        try {
            var station = new StationId(words.getFirst());
            stations.revoke("command", station, String.join(" ", words.subList(1, words.size())));
            say.accept("站点 " + station + " 已停用，连接已断开。屏幕上仍是停用前的内容；恢复请重新生成登记码。"
                    + "Shut out. To bring it back, give it a new code.");
            return true;
        } catch (IllegalArgumentException e) {
            throw Arguments.usage(String.valueOf(e.getMessage()));
        }
    }
}

package zone.disclosure.hq.stations.internal;

import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;

@CommandName(
        name = "station-code",
        usage = "站点编号 STATION 名称 NAME",
        chinese = "生成一次性登记码",
        english = "give a one-time code for a station's computer")
class StationCodeCommand implements Command {
    private final Stations stations;

    StationCodeCommand(Stations stations) {
        this.stations = stations;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        if (words.size() < 2) {
            throw Arguments.usage("station-code 站点编号(14位) 名称");
        }
        say.accept(stations.codeFor(
                "command", station(words.getFirst()), String.join(" ", words.subList(1, words.size()))));
        return true;
    }

    private static StationId station(String text) {
        try {
            return new StationId(text);
        } catch (IllegalArgumentException e) {
            throw Arguments.usage("站点编号为14位数字，而不是 " + text);
        }
    }
}

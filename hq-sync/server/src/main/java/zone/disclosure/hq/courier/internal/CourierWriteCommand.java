package zone.disclosure.hq.courier.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.courier.Courier;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;

@CommandName(
        name = "courier write",
        usage = "文件夹 FOLDER (--stations 编号,编号 | --all) [--since report]",
        chinese = "为没有网络的站点写 U 盘；先收下 U 盘上带回的内容",
        english = "write a stick for stations without a line, after taking what came back on it",
        paths = 0)
class CourierWriteCommand implements Command {
    private static final String USAGE = "courier write 文件夹 (--stations 站点编号,站点编号 | --all) [--since report]";

    private final Courier courier;
    private final Stations stations;

    CourierWriteCommand(Courier courier, Stations stations) {
        this.courier = courier;
        this.stations = stations;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        var arguments = Arguments.of(words);
        var since = arguments.option("--since");
        if (arguments.plain().size() != 1
                || since.filter(value -> !value.equals("report")).isPresent()) {
            throw Arguments.usage(USAGE);
        }
        var load = new Courier.Load(stations(arguments), since.isPresent());
        return courier.write("command", Path.of(arguments.plain().getFirst()), load, say);
    }

    private Collection<StationId> stations(Arguments arguments) {
        if (arguments.option("--all").filter(String::isEmpty).isPresent()) {
            var enrolled = stations.all().stream()
                    .filter(station -> station.key().isPresent())
                    .map(station -> station.id())
                    .toList();
            if (enrolled.isEmpty()) {
                throw Arguments.usage("还没有登记的站点。No station is enrolled yet; " + USAGE);
            }
            return enrolled;
        }
        var named = new ArrayList<StationId>();
        for (var text : arguments.option("--stations").orElse("").split("[,，]", -1)) {
            named.add(station(text.strip()));
        }
        return named;
    }

    private StationId station(String text) {
        try {
            var id = new StationId(text);
            if (stations.find(id).filter(station -> station.key().isPresent()).isEmpty()) {
                throw Arguments.usage("站点 " + id + " 尚未登记，写了也用不上；请先登记。Station " + id + " is not enrolled.");
            }
            return id;
        } catch (IllegalArgumentException e) {
            throw Arguments.usage("站点编号为14位数字，而不是“" + text + "”；" + USAGE);
        }
    }
}

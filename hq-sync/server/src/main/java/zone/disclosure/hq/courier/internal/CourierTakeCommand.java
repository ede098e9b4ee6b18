package zone.disclosure.hq.courier.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.hq.courier.Courier;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;

@CommandName(
        name = "courier take",
        usage = "文件夹 FOLDER",
        chinese = "收下 U 盘从站点带回的提交和报告",
        english = "take what a stick brought back from stations",
        paths = 0)
class CourierTakeCommand implements Command {
    private final Courier courier;

    CourierTakeCommand(Courier courier) {
        this.courier = courier;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        if (words.size() != 1) {
            throw Arguments.usage("courier take 文件夹");
        }
        return courier.take("command", Path.of(words.getFirst()), say);
    }
}

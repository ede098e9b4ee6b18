package zone.disclosure.hq.intake.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.intake.Intake;
import zone.disclosure.hq.intake.Order;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

@CommandName(
        name = "import",
        usage = "路径 PATH [--scope 区划代码] [--attribute 主动公开] [--field 社会救助] [--issuer 发文机关] [--as bianji]"
                + " [--publish-as pizhun]",
        chinese = "导入文件夹、文件或 JSON 行；未写明的按选项补充",
        english = "take in a folder, a file or JSON lines; options fill in what they do not say",
        paths = 0)
class ImportCommand implements Command {
    private final Intake intake;
    private final Accounts accounts;
    private final Settings settings;

    ImportCommand(Intake intake, Accounts accounts, Settings settings) {
        this.intake = intake;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        var arguments = Arguments.of(words);
        if (arguments.plain().size() != 1) {
            throw Arguments.usage("import 路径 [--scope 区划代码(12位)] [--attribute 主动公开] …; help");
        }
        return Told.account(
                intake.take(Path.of(arguments.plain().getFirst()), order(arguments), Told.progress(say)), say);
    }

    private Order order(Arguments arguments) {
        var scope = arguments.option("--scope").map(ImportCommand::scope).orElseGet(settings::countyScope);
        var order = Order.drafts(scope, accounts.acting(arguments.option("--as").orElse("bianji"), Role.EDITOR));
        order = arguments
                .option("--attribute")
                .map(ImportCommand::attribute)
                .map(order::with)
                .orElse(order);
        order = arguments
                .option("--field")
                .map(ImportCommand::field)
                .map(order::with)
                .orElse(order);
        order = arguments.option("--issuer").map(order::from).orElse(order);
        return arguments
                .option("--publish-as")
                .map(account -> accounts.acting(account, Role.APPROVER))
                .map(order::publishedBy)
                .orElse(order);
    }

    private static Attribute attribute(String words) {
        return Attribute.read(words).orElseThrow(() -> wrong("--attribute 主动公开、依申请公开或不予公开，而不是 " + words));
    }

    private static Field field(String words) {
        return (words.matches("[0-9]{2}") ? java.util.Optional.of(new Field(words)) : Field.named(words))
                .orElseThrow(() -> wrong("--field 领域名称或两位代码（01 至 32），而不是 " + words));
    }

    private static Scope scope(String text) {
        try {
            return new Scope(text);
        } catch (IllegalArgumentException e) {
            throw wrong("--scope 12位区划代码，而不是 " + text);
        }
    }

    private static Trouble wrong(String words) {
        return Arguments.usage(words);
    }
}

package zone.disclosure.hq.command.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.command.Commands;
import zone.disclosure.hq.intake.Account;
import zone.disclosure.hq.intake.Count;
import zone.disclosure.hq.intake.DemoCounty;
import zone.disclosure.hq.intake.Failure;
import zone.disclosure.hq.intake.Intake;
import zone.disclosure.hq.intake.Order;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** Carries out what the command line asks, and says in lines how it goes. Roles are checked as for anybody. */
@Component
class CommandDesk implements Commands {
    private static final int FAILURES_SHOWN = 20;

    private final ObjectProvider<Intake> intake;
    private final ObjectProvider<DemoCounty> demo;
    private final Stations stations;
    private final Accounts accounts;

    CommandDesk(ObjectProvider<Intake> intake, ObjectProvider<DemoCounty> demo, Stations stations, Accounts accounts) {
        this.intake = intake;
        this.demo = demo;
        this.stations = stations;
        this.accounts = accounts;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "import" -> take(words.subList(1, words.size()), say);
            case "station-code" -> stationCode(words.subList(1, words.size()), say);
            case "demo" -> loadDemo(say);
            case String other -> {
                say.accept(Incident.COMMAND.code() + " 没有这个命令：" + other + "。No such command; try help.");
                yield false;
            }
        };
    }

    private boolean stationCode(List<String> words, Consumer<String> say) {
        if (words.size() < 2) {
            throw usage("station-code 站点编号(14位) 名称");
        }
        var station = station(words.getFirst());
        var code = stations.codeFor("command", station, String.join(" ", words.subList(1, words.size())));
        say.accept(code);
        return true;
    }

    private boolean take(List<String> words, Consumer<String> say) {
        var plain = new ArrayList<String>();
        var options = options(words, plain);
        if (plain.size() != 1) {
            throw usage(
                    "import 路径 --scope 区划代码(12位) [--attribute 主动公开] [--field 社会救助] [--issuer 发文机关] [--as bianji] [--publish-as pizhun]");
        }
        var by = staff(options.getOrDefault("--as", "bianji"), Role.EDITOR);
        var scope = scope(
                Optional.ofNullable(options.get("--scope")).orElseThrow(() -> usage("import 路径 --scope 区划代码(12位)")));
        var order = Order.drafts(scope, by);
        if (options.containsKey("--attribute")) {
            order = order.with(attribute(options.getOrDefault("--attribute", "")));
        }
        if (options.containsKey("--field")) {
            order = order.with(field(options.getOrDefault("--field", "")));
        }
        if (options.containsKey("--issuer")) {
            order = order.from(options.getOrDefault("--issuer", ""));
        }
        if (options.containsKey("--publish-as")) {
            order = order.publishedBy(staff(options.getOrDefault("--publish-as", ""), Role.APPROVER));
        }
        var account = here(intake)
                .take(Path.of(plain.getFirst()), order, (count, name) -> say.accept("  " + line(count) + "　" + name));
        return tell(account, say);
    }

    private boolean loadDemo(Consumer<String> say) {
        var account = here(demo)
                .load(
                        staff("bianji", Role.EDITOR),
                        staff("pizhun", Role.APPROVER),
                        (count, name) -> say.accept("  " + line(count) + "　" + name));
        return tell(account, say);
    }

    private static boolean tell(Account account, Consumer<String> say) {
        say.accept(line(account.count()) + "，用时 " + account.took().toSeconds() + " 秒");
        account.failures().stream().limit(FAILURES_SHOWN).map(Failure::chinese).forEach(say);
        say.accept("报告：" + account.report().toAbsolutePath());
        return account.count().failed() == 0;
    }

    private static String line(Count count) {
        return "已读 %d，新建 %d，更新 %d，未变 %d，待补充 %d，已发布 %d，未能发布 %d，失败 %d，跳过 %d"
                .formatted(
                        count.seen(),
                        count.created(),
                        count.changed(),
                        count.unchanged(),
                        count.held(),
                        count.published(),
                        count.refused(),
                        count.failed(),
                        count.skipped());
    }

    private static Field field(String words) {
        return (words.matches("[0-9]{2}") ? Optional.of(new Field(words)) : Field.named(words))
                .orElseThrow(() -> usage("--field 领域名称或两位代码（01 至 32），而不是 " + words));
    }

    private static Map<String, String> options(List<String> words, List<String> plain) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("--")) {
                plain.add(word);
            } else if (word.contains("=")) {
                options.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            } else if (i + 1 < words.size()) {
                options.put(word, words.get(++i));
            }
        }
        return options;
    }

    private Staff staff(String account, Role role) {
        return accounts.staff(account)
                .filter(staff -> staff.is(role))
                .orElseThrow(() -> new Trouble(
                        Incident.COMMAND,
                        "没有角色为“" + role.chinese() + "”的账号 " + account + "。There is no such account with the role "
                                + role + "."));
    }

    private static Attribute attribute(String words) {
        return Attribute.read(words).orElseThrow(() -> usage("--attribute 主动公开、依申请公开或不予公开，而不是 " + words));
    }

    private static StationId station(String text) {
        try {
            return new StationId(text);
        } catch (IllegalArgumentException e) {
            throw usage("站点编号为14位数字，而不是 " + text);
        }
    }

    private static Scope scope(String text) {
        try {
            return new Scope(text);
        } catch (IllegalArgumentException e) {
            throw usage("--scope 12位区划代码，而不是 " + text);
        }
    }

    private static <T> T here(ObjectProvider<T> part) {
        var found = part.getIfAvailable();
        if (found == null) {
            throw new Trouble(Incident.COMMAND, "此程序不含导入模块。This program has no intake.");
        }
        return found;
    }

    private static Trouble usage(String words) {
        return new Trouble(Incident.COMMAND, "用法：" + words);
    }
}

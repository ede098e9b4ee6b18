package zone.disclosure.hq.content.internal;

import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.content.Move;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;

@CommandName(
        name = "withdraw",
        usage = "信息编号 PAGE… [--reason 原因] [--as pizhun]",
        chinese = "撤回已发布的信息：所有站点上立即消失",
        english = "take pages from the public, at once and everywhere")
class WithdrawCommand implements Command {
    private final Drafts drafts;
    private final Accounts accounts;

    WithdrawCommand(Drafts drafts, Accounts accounts) {
        this.drafts = drafts;
        this.accounts = accounts;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        var arguments = Arguments.of(words);
        if (arguments.plain().isEmpty()) {
            throw Arguments.usage("withdraw 信息编号… [--reason 原因] [--as pizhun]");
        }
        var pages = arguments.plain().stream().map(WithdrawCommand::page).toList();
        var by = accounts.acting(arguments.option("--as").orElse("pizhun"), Role.APPROVER);
        var reason = arguments.option("--reason").orElse("命令行撤回");
        boolean all = true;
        for (var page : pages) {
            all &= withdraw(by, page, reason, say);
        }
        return all;
    }

    private boolean withdraw(Staff by, PageId page, String reason, Consumer<String> say) {
        return switch (drafts.withdraw(by, page, reason)) {
            case Move.Done(var draft) -> {
                say.accept("已撤回 withdrawn: " + page + " " + draft.material().title());
                yield true;
            }
            case Move.Refused refused -> {
                say.accept("未撤回 not withdrawn: " + page + " " + refused.chinese());
                yield false;
            }
        };
    }

    private static PageId page(String text) {
        try {
            return new PageId(text);
        } catch (IllegalArgumentException e) {
            throw Arguments.usage("信息编号不是 " + text + "。This is no id of a page.");
        }
    }
}

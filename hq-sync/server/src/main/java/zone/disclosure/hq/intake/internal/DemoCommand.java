package zone.disclosure.hq.intake.internal;

import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.intake.DemoCounty;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;

@CommandName(name = "demo", chinese = "装入示范县内容", english = "load the content of the demonstration county")
class DemoCommand implements Command {
    private final DemoCounty demo;
    private final Accounts accounts;

    DemoCommand(DemoCounty demo, Accounts accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        var account = demo.load(
                accounts.acting("bianji", Role.EDITOR), accounts.acting("pizhun", Role.APPROVER), Told.progress(say));
        return Told.account(account, say);
    }
}

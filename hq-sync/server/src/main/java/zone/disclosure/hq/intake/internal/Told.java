package zone.disclosure.hq.intake.internal;

import java.util.function.Consumer;
import zone.disclosure.hq.intake.Account;
import zone.disclosure.hq.intake.Count;
import zone.disclosure.hq.intake.Failure;
import zone.disclosure.hq.intake.Progress;

/** How an import goes, in lines for a terminal. */
final class Told {
    private static final int FAILURES_SHOWN = 20;

    private Told() {}

    static Progress progress(Consumer<String> say) {
        return (count, name) -> say.accept("  " + line(count) + "　" + name);
    }

    /** Tells how it ended. Returns whether nothing failed. */
    static boolean account(Account account, Consumer<String> say) {
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
}

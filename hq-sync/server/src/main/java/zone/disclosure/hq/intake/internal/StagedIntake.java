package zone.disclosure.hq.intake.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.hq.intake.Account;
import zone.disclosure.hq.intake.Intake;
import zone.disclosure.hq.intake.Order;
import zone.disclosure.hq.intake.Progress;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/** Intake in two stages: everything is read and taken in, batch by batch; then, if so ordered, it is published. */
@Component
final class StagedIntake implements Intake {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Gate gate;
    private final Originals originals;
    private final Settings settings;
    private final Clock clock;

    StagedIntake(Gate gate, Originals originals, Settings settings, Clock clock) {
        this.gate = gate;
        this.originals = originals;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Account take(Path what, Order order, Progress progress) {
        return take(what, order, progress, (_, _) -> Optional.empty());
    }

    /** Where the file of an attachment is that a document names; {@code beside} is the document's own file. */
    interface Named {
        Optional<Attachment> find(Path beside, String name) throws Unreadable;
    }

    /** As {@link #take(Path, Order, Progress)}, with somewhere to look for the attachments that documents name. */
    Account take(Path what, Order order, Progress progress, Named named) {
        if (!Files.exists(what)) {
            throw new Trouble(Incident.IMPORT, "找不到要导入的文件或者文件夹：" + what + "。请检查路径。");
        }
        if (!Files.isReadable(what)) {
            throw new Trouble(Incident.IMPORT, "没有权限读取：" + what + "。请检查权限，或者换用有权限的账户运行。");
        }
        var began = clock.instant();
        var tally = new Tally(progress, clock);
        try (var report = new Report(settings.data().resolve("reports"), LocalDateTime.now(clock.withZone(ZONE)));
                var workshop = new Workshop(PATIENCE)) {
            var run = new Run(order, gate, new Reading(workshop, originals, named, order), report, tally);
            Walk.through(what, run);
            run.finish();
            tally.end();
            return report.end(tally.count(), Duration.between(began, clock.instant()));
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException e) {
            throw new Trouble(Incident.DATABASE_GONE, "导入中途停止：数据库没有应答。请检查数据库后再次运行同一命令，已完成的不会重复。", e);
        }
    }
}

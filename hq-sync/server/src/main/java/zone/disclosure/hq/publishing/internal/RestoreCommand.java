package zone.disclosure.hq.publishing.internal;

import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Restoration;
import zone.disclosure.hq.store.Trouble;

/** The end of a restore: the new epoch. The backup was put in place before, by the command line, without a database. */
@CommandName(
        name = "restore",
        usage = "文件夹 FOLDER | --new-epoch",
        chinese = "停机后从备份恢复，并开始新的纪元：站点重新核对并补送；服务器数据库由管理员恢复后用 --new-epoch",
        english = "put a backup in place of a stopped headquarters and begin a new epoch; after a database server was"
                + " restored, --new-epoch alone",
        paths = 0)
class RestoreCommand implements Command {
    private final Lineage lineage;
    private final Restoration restoration;

    RestoreCommand(Lineage lineage, Restoration restoration) {
        this.lineage = lineage;
        this.restoration = restoration;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        if (!restoration.isOn() || lineage.membersConnected() > 1) {
            throw new Trouble(
                    Incident.BACKUP, "总部正在运行，不能恢复；请先停止所有总部程序。Headquarters runs; stop all members first, then restore.");
        }
        if (!words.equals(List.of("--new-epoch"))) {
            throw Arguments.usage("restore 文件夹 FOLDER，或 restore --new-epoch");
        }
        say.accept("新的纪元 new epoch: " + lineage.begin(restoration.notedEpoch()));
        restoration.done();
        return true;
    }
}

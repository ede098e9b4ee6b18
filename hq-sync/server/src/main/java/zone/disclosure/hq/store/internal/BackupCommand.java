package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import zone.disclosure.contract.Sha256;
import zone.disclosure.hq.store.Arguments;
import zone.disclosure.hq.store.Command;
import zone.disclosure.hq.store.CommandName;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

@CommandName(
        name = "backup",
        usage = "文件夹 FOLDER",
        chinese = "不停机备份：数据库、密钥、附件；附件只补新的",
        english = "copy database, keys and attachments while everything goes on; attachments only once",
        paths = 0)
class BackupCommand implements Command {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DatabaseConfiguration.Database database;
    private final Settings settings;
    private final Clock clock;

    BackupCommand(DatabaseConfiguration.Database database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean run(List<String> words, Consumer<String> say) {
        if (words.size() != 1) {
            throw Arguments.usage("backup 文件夹 FOLDER");
        }
        var folder = Path.of(words.getFirst());
        try {
            var backup = backup(folder);
            say.accept("备份已完成 backup complete: " + backup);
            if (settings.databaseUrl().isPresent()) {
                say.accept("""
                        其中没有数据库：它在服务器上。请同时用 pg_basebackup 或 pg_dump -Fc 备份它；恢复后运行 restore --new-epoch。
                        The database is a server's and not in there: back it up with pg_basebackup or pg_dump -Fc now; \
                        after restoring it, run restore --new-epoch.""");
            }
            return true;
        } catch (IOException | SQLException e) {
            throw new Trouble(
                    Incident.BACKUP,
                    "备份没有完成（" + e.getMessage() + "），请检查 " + folder + " 的空间和权限。"
                            + "The backup is not complete; check space and permissions of that folder.",
                    e);
        }
    }

    /** A backup has its final name only when it is whole. */
    private synchronized Path backup(Path folder) throws IOException, SQLException {
        var at = clock.instant();
        var name = NAME.format(at.atZone(ZONE));
        var half = folder.resolve(name + ".half");
        if (Files.exists(half) || Files.exists(folder.resolve(name))) {
            throw new IOException(half + " is there already");
        }
        Copying.folder(half);
        var folders = new ArrayList<String>();
        var files = new ArrayList<Manifest.Entry>();
        boolean embedded = settings.databaseUrl().isEmpty();
        if (embedded) {
            var copy = new ClusterCopy(database, settings.database().toAbsolutePath(), half);
            copy.run();
            folders.addAll(copy.folders());
            files.addAll(copy.files());
            files.add(Copying.file(
                    settings.secrets().resolve(PostgresFolder.PASSWORD),
                    half.resolve(PostgresFolder.PASSWORD),
                    PostgresFolder.PASSWORD));
        }
        keys(half, files);
        // After the database: whatever it speaks of was here before, and attachments are never taken away.
        var blobs = blobs(folder.resolve("blobs"));
        new Manifest(at, embedded, folders, files, blobs).write(half);
        return Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void keys(Path half, List<Manifest.Entry> files) throws IOException {
        for (var path : Copying.below(settings.keys())) {
            var relative = settings.keys().relativize(path).toString();
            if (Files.isRegularFile(path) && !Restore.isOfOneRun(relative)) {
                files.add(Copying.file(path, half.resolve("keys").resolve(relative), "keys/" + relative));
            }
        }
    }

    private List<Manifest.Entry> blobs(Path to) throws IOException {
        var blobs = new ArrayList<Manifest.Entry>();
        for (var path : Copying.below(settings.blobs())) {
            var relative = settings.blobs().relativize(path).toString();
            if (Files.isRegularFile(path) && relative.contains("/")) {
                var target = to.resolve(relative);
                long size = Files.size(path);
                if (!Files.exists(target) || Files.size(target) != size) {
                    Files.deleteIfExists(target);
                    Copying.file(path, target, relative);
                }
                blobs.add(new Manifest.Entry(
                        relative, size, new Sha256(path.getFileName().toString())));
            }
        }
        return blobs;
    }
}

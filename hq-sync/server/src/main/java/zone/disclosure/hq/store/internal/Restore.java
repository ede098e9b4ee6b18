package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/**
 * Puts a backup in the place of a stopped headquarters. What was there is moved aside and never deleted. It may be broken
 * off anywhere and begun again; until it is done, nothing starts.
 */
public final class Restore {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String BEGUN = "restore-begun";
    private static final Set<String> OF_ONE_RUN = Set.of("command-token", PostgresFolder.PASSWORD, Watermark.NAME);

    private final Path data;
    private final Path keys;
    private final Path blobs;
    private final Path aside;

    /** For the folders of one headquarters. */
    public Restore(Path data, Path keys, Path blobs, Clock clock) {
        this.data = data.toAbsolutePath();
        this.keys = keys.toAbsolutePath();
        this.blobs = blobs.toAbsolutePath();
        this.aside = this.data.resolve(
                "before-restore-" + NAME.format(clock.instant().atZone(ZONE)));
    }

    static boolean isOfOneRun(String name) {
        return OF_ONE_RUN.contains(name) || name.endsWith(".half");
    }

    /** Whether a restore was begun here and not ended. */
    static boolean isBegun(Path data) {
        return Files.exists(data.resolve(BEGUN));
    }

    /** The new epoch has begun: whoever starts now may. */
    static void end(Path data) {
        try {
            Files.deleteIfExists(data.resolve(BEGUN));
        } catch (IOException e) {
            throw new Trouble(Incident.DISK, "无法删除 " + data.resolve(BEGUN) + "。This file cannot be deleted.", e);
        }
    }

    /**
     * Puts the newest backup of {@code folder}, or the one that {@code folder} is, in place; afterwards a new epoch has
     * to be begun.
     *
     * @throws Trouble when headquarters runs, or the backup is not whole; nothing was changed then
     */
    public void run(Path folder, Consumer<String> say) {
        try (var _ = new DataFolder(data, keys)) {
            var backup = chosen(folder);
            var manifest = Manifest.read(backup);
            say.accept("正在核对备份 checking " + backup);
            var blobsOfBackup = backup.resolveSibling("blobs");
            manifest.check(backup, blobsOfBackup);
            Copying.write(data.resolve(BEGUN), backup.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (var blob : manifest.blobs()) {
                if (!Files.exists(blobs.resolve(blob.path()))) {
                    put(blobsOfBackup.resolve(blob.path()), blobs.resolve(blob.path()));
                }
            }
            for (var file : manifest.files()) {
                if (file.path().startsWith("keys/")) {
                    replace(
                            backup.resolve(file.path()),
                            keys.resolve(file.path().substring("keys/".length())));
                }
            }
            if (manifest.embedded()) {
                database(backup, manifest);
            }
            say.accept("原来的数据在 what was there is now in " + aside);
        } catch (IOException e) {
            throw new Trouble(
                    Incident.BACKUP,
                    "恢复中断（" + e.getMessage() + "），请排除后再次运行 restore。"
                            + "The restore was broken off; mend that and run restore again.",
                    e);
        }
    }

    private static Path chosen(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Manifest.NAME))) {
            return folder.toAbsolutePath();
        }
        var none = new Trouble(Incident.BACKUP, folder + " 里没有完整的备份；什么也没有改动。There is no whole backup in this folder.");
        if (!Files.isDirectory(folder)) {
            throw none;
        }
        try (var backups = Files.list(folder)) {
            return backups.filter(backup -> Files.exists(backup.resolve(Manifest.NAME)))
                    .filter(backup -> !backup.toString().endsWith(".half"))
                    .max(Comparator.naturalOrder())
                    .map(Path::toAbsolutePath)
                    .orElseThrow(() -> none);
        }
    }

    private void database(Path backup, Manifest manifest) throws IOException {
        var postgres = new PostgresFolder(data);
        postgres.freeFromOldProcess();
        var half = data.resolve("database.half");
        moveAside(half);
        for (var folder : manifest.folders()) {
            Copying.folder(half.resolve(inside(folder)));
        }
        for (var file : manifest.files()) {
            if (file.path().startsWith("database/")) {
                put(backup.resolve(file.path()), half.resolve(inside(file.path())));
            }
        }
        replace(backup.resolve(PostgresFolder.PASSWORD), data.resolve("keys").resolve(PostgresFolder.PASSWORD));
        moveAside(data.resolve("database"));
        Files.move(half, data.resolve("database"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String inside(String path) {
        return path.equals("database") ? "" : path.substring("database/".length());
    }

    private void replace(Path from, Path to) throws IOException {
        if (Files.exists(to) && Files.mismatch(from, to) < 0) {
            return;
        }
        moveAside(to);
        put(from, to);
    }

    private void moveAside(Path path) throws IOException {
        if (Files.exists(path)) {
            Copying.folder(aside);
            var parent = path.startsWith(data) ? data.relativize(path) : path.getFileName();
            var target = aside.resolve(parent);
            Files.createDirectories(target.resolveSibling("."));
            Files.move(path, target);
        }
    }

    private static void put(Path from, Path to) throws IOException {
        var half = to.resolveSibling(to.getFileName() + ".half");
        Files.deleteIfExists(half);
        Copying.file(from, half, "");
        Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    }
}

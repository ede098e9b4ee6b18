package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The one folder of a headquarters, held by one process at a time. It never empties it. */
final class DataFolder implements AutoCloseable {
    private final FileChannel lock;

    DataFolder(Path folder) {
        this(folder, folder.resolve("keys"));
    }

    /** @param keys may lie elsewhere, shared with other members; it is made when it is not there */
    DataFolder(Path folder, Path keys) {
        try {
            Files.createDirectories(folder);
            var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.resolve("keys"), onlyOurs);
            Files.createDirectories(keys, onlyOurs);
            lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Trouble(
                    Incident.DISK,
                    "数据文件夹 " + folder.toAbsolutePath() + " 无法写入，请检查磁盘空间和权限，或用 hq.data 指定其他位置。"
                            + "The data folder cannot be written; check space and permissions, or set hq.data.",
                    e);
        }
        if (!taken()) {
            throw new Trouble(
                    Incident.DATA_FOLDER_BUSY,
                    "另一个总部程序正在使用 " + folder.toAbsolutePath() + "，请先停止它，或用 hq.data 指定其他文件夹。"
                            + "Another headquarters uses this data folder; stop it, or set hq.data.");
        }
    }

    private boolean taken() {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new Trouble(Incident.DISK, "数据文件夹无法加锁。The data folder cannot be locked.", e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

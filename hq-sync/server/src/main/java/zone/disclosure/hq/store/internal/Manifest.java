package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/**
 * What a backup has, so that a damaged one is never put in place.
 *
 * @param at when the copy began
 * @param embedded whether it has the embedded database; else only keys and attachments
 * @param folders below the backup, empty ones too
 * @param files below the backup
 * @param blobs attachments beside the backups, shared by all of them
 */
record Manifest(Instant at, boolean embedded, List<String> folders, List<Entry> files, List<Entry> blobs) {
    static final String NAME = "backup.json";

    Manifest {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
        blobs = List.copyOf(blobs);
    }

    /**
     * One file.
     *
     * @param path with slashes, relative
     * @param size in bytes
     */
    record Entry(String path, long size, Sha256 hash) {}

    static Manifest read(Path backup) {
        var file = backup.resolve(NAME);
        try {
            return Codec.read(Bytes.of(Files.readAllBytes(file)), Manifest.class);
        } catch (IOException | BrokenSeal e) {
            throw damaged(file, e);
        }
    }

    void write(Path backup) throws IOException {
        Copying.write(backup.resolve(NAME), Codec.write(this).toArray());
    }

    /** @throws Trouble when anything is missing or not what it was */
    void check(Path backup, Path blobFolder) {
        files.forEach(entry -> check(backup, entry));
        blobs.forEach(entry -> check(blobFolder, entry));
    }

    private static void check(Path folder, Entry entry) {
        var file = folder.resolve(entry.path());
        try {
            if (Files.size(file) != entry.size() || !Copying.hash(file).equals(entry.hash())) {
                throw damaged(file, new IOException("not what was backed up"));
            }
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static Trouble damaged(Path file, Exception cause) {
        return new Trouble(
                Incident.BACKUP,
                "备份不完整：" + file + "（" + cause.getMessage() + "）；什么也没有改动，请用另一份备份。"
                        + "This backup is damaged; nothing was changed. Use another one.",
                cause);
    }
}

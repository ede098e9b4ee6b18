package zone.disclosure.hq.intake.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The folder in which dropped files wait for their import; it is emptied when that has ended. */
final class Basket {
    /** One name for every drop: a document's source is named by its folder and itself, so the same file is the same page. */
    private static final String NAME = "上传";

    private final Path drop;
    private final Path folder;

    /** @param parent the data folder, so that large files do not fill a small temporary disk */
    Basket(Path parent) {
        try {
            drop = Files.createTempDirectory(Files.createDirectories(parent.resolve("incoming")), "drop-");
            folder = Files.createDirectory(drop.resolve(NAME));
        } catch (IOException e) {
            throw disk(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Keeps a file under its own name; a path in the name is cut off. */
    void put(String name, InputStream content) {
        var plain = Path.of(name.replace('\\', '/')).getFileName();
        try (content) {
            Files.copy(content, folder.resolve(plain.toString()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    int size() {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    void clear() {
        try {
            FileSystemUtils.deleteRecursively(drop);
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private static Trouble disk(IOException cause) {
        return new Trouble(Incident.DISK, "上传的文件无法写入磁盘，请检查磁盘空间。Uploaded files cannot be written.", cause);
    }
}

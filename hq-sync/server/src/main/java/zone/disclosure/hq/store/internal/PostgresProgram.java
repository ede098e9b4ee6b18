package zone.disclosure.hq.store.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The programs of PostgreSQL that come with headquarters, unpacked once. It never runs them. */
final class PostgresProgram {
    /** Unpacked beside the cluster; a new major version would get a new name, and a step of migration. */
    private static final String FOLDER = "postgresql-18";

    private PostgresProgram() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path data) {
        var folder = data.resolve(FOLDER).toAbsolutePath();
        if (Files.isExecutable(folder.resolve("bin/postgres"))) {
            return folder;
        }
        var half = data.resolve(FOLDER + ".half").toAbsolutePath();
        try (var archive = archive()) {
            unpack(archive, half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException e) {
            throw new Trouble(
                    Incident.DATABASE_START,
                    "内置数据库程序无法解压到 " + folder + "，请检查磁盘空间，然后删除 " + half + " 再启动。"
                            + "The embedded database cannot be unpacked; check the disk.",
                    e);
        }
    }

    private static InputStream archive() {
        var name = "/postgres-linux-" + machine() + ".txz";
        var archive = PostgresProgram.class.getResourceAsStream(name);
        if (archive == null
                || !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            throw new Trouble(
                    Incident.DATABASE_START,
                    "本机没有内置数据库程序，请用 hq.database-url 指定一个 PostgreSQL 服务器。"
                            + "There is no embedded database for this machine; set hq.database-url.");
        }
        return archive;
    }

    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }

    private static void unpack(InputStream archive, Path to) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = to.resolve(entry.getName()).normalize();
                if (!path.startsWith(to)) {
                    throw new IOException("the archive wants to write outside of its folder: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        Files.deleteIfExists(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        var permissions = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}

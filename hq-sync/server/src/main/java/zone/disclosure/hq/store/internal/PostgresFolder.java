package zone.disclosure.hq.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** The embedded database's files: made whole or not at all, and freed of a process that outlived its headquarters. */
final class PostgresFolder {
    static final String USER = "zone";
    /** Among the secrets of this process. */
    static final String PASSWORD = "database-password";

    private static final String ADDRESS = "database.url";
    private static final Duration OLD_PROCESS = Duration.ofSeconds(20);

    private final Path data;
    private final Path program;
    private final Path cluster;

    PostgresFolder(Path data) {
        this.data = data.toAbsolutePath();
        this.program = PostgresProgram.unpacked(this.data);
        this.cluster = this.data.resolve("database");
    }

    Path cluster() {
        return cluster;
    }

    Path log() {
        return data.resolve("database.log");
    }

    /** How a program of PostgreSQL is called here: it refuses to be root, so root hides behind an empty user namespace. */
    List<String> command(String name, List<String> arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(program.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        return command;
    }

    /** The database's password; made once, so that nobody else on this machine gets in. */
    String password() {
        var file = data.resolve("keys").resolve(PASSWORD);
        try {
            if (!Files.exists(file)) {
                var random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Trouble(Incident.DISK, "无法读写 " + file + "。This file cannot be read or written.", e);
        }
    }

    /** Writes down how another member joins this database, for the owner's eyes only, for as long as it runs. */
    void tell(String url) {
        var file = data.resolve(ADDRESS);
        try {
            var half = data.resolve(ADDRESS + ".half");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, url + "?user=" + USER + "&password=" + password() + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble(Incident.DISK, "无法写入 " + file + "。This file cannot be written.", e);
        }
    }

    /** The address means nothing any more. */
    void tellNoMore() {
        try {
            Files.deleteIfExists(data.resolve(ADDRESS));
        } catch (IOException e) {
            throw new Trouble(Incident.DISK, "无法删除 " + data.resolve(ADDRESS) + "。This file cannot be deleted.", e);
        }
    }

    /** Makes the cluster if there is none. A half-made one of an earlier try is thrown away. */
    void make() {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        var half = data.resolve("database.half");
        try {
            password();
            FileSystemUtils.deleteRecursively(half);
            run(command(
                    "initdb",
                    List.of(
                            "--pgdata=" + half,
                            "--username=" + USER,
                            "--pwfile=" + data.resolve("keys").resolve(PASSWORD),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C")));
            Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Trouble(
                    Incident.DATABASE_START,
                    "内置数据库无法建立于 " + cluster + "：" + e.getMessage()
                            + "。The embedded database cannot be made; check disk space and permissions.",
                    e);
        }
    }

    private void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Ends a database process that a killed headquarters left behind, gently and then less so. */
    void freeFromOldProcess() {
        var old = oldProcess();
        if (old.isEmpty()) {
            return;
        }
        for (var signal : List.of("-INT", "-QUIT", "-KILL")) {
            try {
                new ProcessBuilder("kill", signal, Long.toString(old.getFirst().pid()))
                        .start()
                        .waitFor();
                old.getFirst().onExit().get(OLD_PROCESS.toSeconds(), TimeUnit.SECONDS);
                return;
            } catch (java.util.concurrent.TimeoutException e) {
                // It did not listen; the next signal is stronger.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (java.util.concurrent.ExecutionException | IOException e) {
                throw new Trouble(Incident.DATABASE_START, "无法停止旧的数据库进程。An old database process cannot be stopped.", e);
            }
        }
    }

    private List<ProcessHandle> oldProcess() {
        try {
            var pid = Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
            var commandLine = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return commandLine.contains(cluster.toString())
                    ? ProcessHandle.of(pid).stream().toList()
                    : List.of();
        } catch (IOException | NumberFormatException e) {
            // No such file: nobody is there.
            return List.of();
        }
    }
}

package zone.disclosure.hq.intake.internal;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/** A running {@link Workbench} and the two lines to it. */
record Bench(Process process, OutputStream orders, DataInputStream answers) {
    /** @throws Trouble when no child can be started at all, which is nobody's file's fault */
    static Bench start() {
        try {
            return started();
        } catch (IOException e) {
            throw new Trouble(Incident.IMPORT, "无法启动文件读取进程，请检查内存和 Java 安装后再次导入。", e);
        }
    }

    private static Bench started() throws IOException {
        var process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var bench = new Bench(
                process,
                new BufferedOutputStream(process.getOutputStream()),
                new DataInputStream(process.getInputStream()));
        if (bench.answers().readInt() != 0) {
            process.destroyForcibly();
            throw new IOException("the child did not say that it is ready");
        }
        return bench;
    }

    /** The same Java, the same class path; out of one archive its own launcher finds the class. */
    private static List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        var place = String.valueOf(
                Workbench.class.getProtectionDomain().getCodeSource().getLocation());
        if (place.startsWith("jar:nested:") || place.contains("BOOT-INF")) {
            command.addAll(List.of(
                    "-Dloader.main=" + Workbench.class.getName(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            command.add(Workbench.class.getName());
        }
        return command;
    }

    void kill() {
        process.destroyForcibly();
    }
}

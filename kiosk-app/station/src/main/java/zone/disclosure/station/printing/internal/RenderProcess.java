package zone.disclosure.station.printing.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.station.printing.Render;

/**
 * Starts {@link RenderChild} in a process with limits on memory, processor time, file size and silence, and kills it when
 * it says nothing for too long. Nothing it does to itself reaches this process.
 *
 * @see <a href="../../../../../../../../../docs/decisions/K020-foreign-pdf-in-a-child.md">K020</a>
 */
final class RenderProcess {
    private static final Logger LOG = LoggerFactory.getLogger(RenderProcess.class);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    /** Processor seconds and blocks of 512 bytes for any one file: enough for the largest scan. */
    private static final String LIMITED = "ulimit -t 30; ulimit -f 1048576; exec \"$@\"";

    private final Semaphore places = new Semaphore(2);
    private final Duration silence;

    /** @param silence after which it is killed; 20 seconds in a station */
    RenderProcess(Duration silence) {
        this.silence = silence;
    }

    /** Does the order and hands each line to {@code listener}; returns when the process is gone. */
    void run(RenderOrder order, Consumer<String> listener) throws IOException {
        var temporary = Files.createTempDirectory("render");
        try {
            places.acquire();
            try {
                watch(start(order, temporary), listener);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a page was rendered", e);
        } finally {
            delete(temporary);
        }
    }

    private static Process start(RenderOrder order, Path temporary) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", LIMITED, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx256m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                // PDFBox complains through commons-logging; without this it would wake our whole log.
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.Jdk14Logger",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path")));
        if (ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") == null) {
            command.add(RenderChild.class.getName());
        } else {
            command.addAll(List.of(LAUNCHER, Render.WORD));
        }
        command.addAll(order.words());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private void watch(Process process, Consumer<String> listener) throws IOException, InterruptedException {
        var killer = killLater(process);
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                LOG.debug("{}", line);
                listener.accept(line);
                if (line.startsWith("DONE ")) {
                    killer.cancel(false);
                    killer = killLater(process);
                }
            }
        } finally {
            killer.cancel(false);
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private CompletableFuture<Void> killLater(Process process) {
        var later = CompletableFuture.delayedExecutor(silence.toMillis(), TimeUnit.MILLISECONDS);
        // Not Process.destroyForcibly: that also closes the stream from which we are reading its last words.
        return CompletableFuture.runAsync(() -> process.toHandle().destroyForcibly(), later);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}

package zone.disclosure.station.devices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.Reason;

/** Against CUPS' own simulated printer, which speaks true IPP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IppPrinterTest implements PrinterContract {
    private final Path tray;
    private final int port;
    private final Printer printer;
    private final Process simulator;

    IppPrinterTest(@TempDir Path folder) throws IOException {
        assumeTrue(
                isInstalled("ippeveprinter") && isInstalled("dbus-daemon"),
                "no simulated printer: install cups-ipp-utils and dbus-daemon to run these");
        tray = Files.createDirectories(folder.resolve("tray"));
        port = freePort();
        printer = new IppPrinter(URI.create("ipp://localhost:" + port + "/ipp/print"));
        simulator = new ProcessBuilder("src/simulator/printer", Integer.toString(port), tray.toString(), "0.05")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("simulator.log").toFile())
                .start();
    }

    @BeforeAll
    void warmUp() {
        await().atMost(Duration.ofSeconds(20)).until(() -> printer.condition() instanceof Condition.Ready);
    }

    @AfterAll
    void switchOff() throws InterruptedException {
        simulator.destroy();
        simulator.waitFor(5, TimeUnit.SECONDS);
    }

    @Override
    public Printer printer() {
        return printer;
    }

    @Override
    public Path tray() {
        return tray;
    }

    @Test
    void aPrinterThatIsSwitchedOffIsOffline() throws IOException {
        var off = new IppPrinter(URI.create("ipp://localhost:" + freePort() + "/ipp/print"));

        assertThat(off.condition()).isEqualTo(new Condition.Troubled(Reason.OFFLINE));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isInstalled(String tool) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}

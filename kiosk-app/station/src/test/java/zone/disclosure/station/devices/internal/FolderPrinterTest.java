package zone.disclosure.station.devices.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.station.devices.Printer;

class FolderPrinterTest implements PrinterContract {
    @TempDir
    private Path folder;

    private volatile boolean made;
    private Printer printer = new NoPrinter();

    @Override
    public Printer printer() {
        if (!made) {
            printer = new FolderPrinter(folder, Clock.systemUTC(), Duration.ofMillis(20));
            made = true;
        }
        return printer;
    }

    @Override
    public Path tray() {
        return folder;
    }
}

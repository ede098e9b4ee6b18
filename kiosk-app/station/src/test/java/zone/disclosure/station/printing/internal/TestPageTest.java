package zone.disclosure.station.printing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.station.devices.internal.FolderPrinter;
import zone.disclosure.station.store.SomeRegistration;
import zone.disclosure.station.sync.ChoreDoer;

class TestPageTest {
    @TempDir
    Path folder;

    @Test
    void theTestPageSaysStationTimeAndPrinter() throws Exception {
        Files.createDirectory(folder.resolve("tray"));

        var outcome = page().perform(UUID.randomUUID());

        assertThat(outcome).isInstanceOf(ChoreDoer.Outcome.Done.class);
        assertThat(printed()).hasSize(1);
        try (var paper = Loader.loadPDF(printed().getFirst().toFile())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).contains("打印测试页", "白鹭村便民服务站（43992110120101）", "年", "打印机：");
        }
    }

    @Test
    void aPrinterThatIsInTroubleIsSaidToBe() throws Exception {
        assertThat(page().perform(UUID.randomUUID()).words()).contains("OFFLINE");

        Files.createDirectory(folder.resolve("tray"));
        Files.writeString(folder.resolve("tray/fault"), "1 abort");

        assertThat(page().perform(UUID.randomUUID())).isInstanceOf(ChoreDoer.Outcome.NotDone.class);
    }

    private TestPage page() {
        var printer = new FolderPrinter(folder.resolve("tray"), Clock.systemUTC(), Duration.ofMillis(5));
        return new TestPage(
                folder.resolve("print"), printer, new SomeRegistration(), Clock.systemUTC(), Duration.ofMillis(10));
    }

    private List<Path> printed() throws IOException {
        try (var files = Files.list(folder.resolve("tray"))) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }
}

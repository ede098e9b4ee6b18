package zone.disclosure.station.devices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.Progress;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;

/** What every printer promises, real or not. {@code tray} is where the truth lies: one line a sheet. */
interface PrinterContract {
    Printer printer();

    Path tray();

    default Path threeSheets() throws IOException {
        var file = tray().resolve("three.pdf");
        try (var document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(file.toFile());
        }
        return file;
    }

    default List<String> sheets(String job) throws IOException {
        var log = tray().resolve("sheets.log");
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> line.contains(job))
                        .toList()
                : List.of();
    }

    default void fault(String what) throws IOException {
        Files.writeString(tray().resolve("fault"), what + "\n");
    }

    default void awaitProgress(Ticket ticket, Progress wanted) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(printer().progress(ticket)).isEqualTo(wanted));
    }

    @AfterEach
    default void repair() throws IOException {
        Files.deleteIfExists(tray().resolve("fault"));
    }

    @Test
    default void aPrinterThatCanPrintSaysSo() {
        assertThat(printer().condition()).isInstanceOf(Condition.Ready.class);
    }

    @Test
    default void everySheetIsCountedAsItComesOut() throws Exception {
        var ticket = printer().create("counted");

        assertThat(printer().progress(ticket)).isEqualTo(new Progress.Held());
        printer().send(ticket, threeSheets(), 3);
        awaitProgress(ticket, new Progress.Finished(3));

        assertThat(sheets("counted")).hasSize(3);
    }

    @Test
    default void aJobIsFoundAgainByItsName() throws Exception {
        var ticket = printer().create("named");

        assertThat(printer().find("named")).contains(ticket);
        assertThat(printer().find("never")).isEmpty();

        printer().send(ticket, threeSheets(), 3);
        awaitProgress(ticket, new Progress.Finished(3));
    }

    @Test
    default void sendingTwicePrintsOnce() throws Exception {
        var ticket = printer().create("twice");

        printer().send(ticket, threeSheets(), 3);
        printer().send(ticket, threeSheets(), 3);
        awaitProgress(ticket, new Progress.Finished(3));
        printer().send(ticket, threeSheets(), 3);

        assertThat(sheets("twice")).hasSize(3);
    }

    @Test
    default void anEmptyTrayStopsTheJobAndPaperLetsItGoOn() throws Exception {
        fault("2 media-empty");
        var ticket = printer().create("empty");

        printer().send(ticket, threeSheets(), 3);
        awaitProgress(ticket, new Progress.Stuck(Reason.NO_PAPER, 1));
        repair();

        awaitProgress(ticket, new Progress.Finished(3));
        assertThat(sheets("empty")).hasSize(3);
    }

    @Test
    default void aJamIsToldFromAnEmptyTray() throws Exception {
        fault("3 media-jam");
        var ticket = printer().create("jam");

        printer().send(ticket, threeSheets(), 3);
        awaitProgress(ticket, new Progress.Stuck(Reason.JAM, 2));
        repair();

        awaitProgress(ticket, new Progress.Finished(3));
    }

    @Test
    default void aFailedEngineSaysHowManySheetsCameOut() throws Exception {
        fault("2 abort");
        var ticket = printer().create("abort");

        printer().send(ticket, threeSheets(), 3);

        awaitProgress(ticket, new Progress.GivenUp(Reason.OTHER, 1));
        assertThat(sheets("abort")).hasSize(1);
    }

    @Test
    default void aJobOfAnotherLifeIsForgotten() {
        assertThat(printer().progress(new Ticket(9_999, "urn:uuid:00000000-0000-0000-0000-000000000000")))
                .isEqualTo(new Progress.Forgotten());
    }
}

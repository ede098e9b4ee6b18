package zone.disclosure.station.printing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.branding.Fonts;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.PrinterRefused;
import zone.disclosure.station.devices.PrinterSilent;
import zone.disclosure.station.devices.Progress;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.sync.ChoreDoer;

/** Prints one sheet that says which station, when and on what printer, for staff. It never prints a second one. */
record TestPage(Path folder, Printer printer, Registration registration, Clock clock, Duration beat)
        implements ChoreDoer {
    private static final Logger LOG = LoggerFactory.getLogger(TestPage.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final float MARGIN = 25 * Paper.MM;

    @Override
    public Chore.What what() {
        return Chore.What.TEST_PAGE;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    /** An empty job that stays at the printer would block it for ever. */
    @Override
    public void interrupted(UUID chore) {
        try {
            printer.find(name(chore)).ifPresent(printer::cancel);
        } catch (PrinterSilent | PrinterRefused e) {
            LOG.warn("The printer cannot be asked for the interrupted test page: {}", e.getMessage());
        }
    }

    @Override
    public Outcome perform(UUID chore) throws InterruptedException {
        return switch (printer.condition()) {
            case Condition.Troubled(var reason) -> troubled(reason);
            case Condition.Ready(var device) -> print(chore, device);
        };
    }

    private Outcome print(UUID chore, String device) throws InterruptedException {
        var file = folder.resolve(name(chore) + ".pdf");
        try {
            draw(file, device);
            var ticket = printer.create(name(chore));
            printer.send(ticket, file, 1);
            return watch(ticket, device);
        } catch (PrinterSilent | PrinterRefused e) {
            return new Outcome.NotDone("打印机没有接受测试页（" + e.getMessage() + "）。The printer did not take the test page.");
        } catch (IOException e) {
            throw new UncheckedIOException("the test page cannot be written to " + file, e);
        } finally {
            delete(file);
        }
    }

    private Outcome watch(Ticket ticket, String device) throws InterruptedException {
        for (long left = PATIENCE.toMillis(); left > 0; left -= beat.toMillis()) {
            switch (printer.progress(ticket)) {
                case Progress.Finished _ -> {
                    return new Outcome.Done("测试页已打印（" + device + "）。The test page came out.");
                }
                case Progress.GivenUp given -> {
                    return troubled(given.reason());
                }
                case Progress.Forgotten _ -> {
                    return unknown();
                }
                case Progress.Held _, Progress.Printing _, Progress.Stuck _, Progress.Silent _ ->
                    TimeUnit.MILLISECONDS.sleep(beat.toMillis());
            }
        }
        printer.cancel(ticket);
        return unknown();
    }

    private static Outcome troubled(Reason reason) {
        return new Outcome.NotDone("打印机现在不能打印（" + reason + "）。The printer cannot print now.");
    }

    private static Outcome unknown() {
        return new Outcome.NotDone("测试页已发给打印机，但没有等到出纸，请到现场查看。It was sent, but nobody knows whether it came out.");
    }

    private void draw(Path file, String device) throws IOException {
        Files.createDirectories(folder);
        var place = registration
                .identity()
                .map(it -> it.name() + "（" + it.id() + "）")
                .orElseGet(() -> PaperWords.say("test-nowhere"));
        var lines = List.of(
                PaperWords.say("test-station", place),
                PaperWords.say("test-time", MINUTE.format(clock.instant().atZone(CHINA))),
                PaperWords.say("test-printer", device),
                PaperWords.say("test-software", registration.software()),
                PaperWords.say("test-line"));
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(Paper.SHORT, Paper.LONG));
            document.addPage(page);
            var lettering = new Lettering(document);
            try (var pen = new PDPageContentStream(document, page)) {
                float room = Paper.SHORT - 2 * MARGIN;
                float y = Paper.LONG - 2 * MARGIN;
                lettering.write(pen, Fonts.SANS_BOLD, 26, MARGIN, y, room, PaperWords.say("test-title"));
                for (var line : lines) {
                    y -= 12 * Paper.MM;
                    lettering.write(pen, Fonts.SANS, 14, MARGIN, y, room, line);
                }
            }
            document.save(file.toFile());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The test page stays behind in {}", file, e);
        }
    }

    private static String name(UUID chore) {
        return "test-" + chore;
    }
}

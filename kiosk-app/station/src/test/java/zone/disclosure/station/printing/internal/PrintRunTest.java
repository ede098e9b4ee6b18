package zone.disclosure.station.printing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.station.catalogue.SomeDocuments.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.internal.FolderPrinter;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.printing.PrintJobId;
import zone.disclosure.station.printing.PrintState;

/** A print job, killed and troubled at every step. */
class PrintRunTest {
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final int SHEETS = 3;

    @TempDir
    Path folder;

    private final TurnedClock clock = new TurnedClock();
    private Path tray;
    private Path file;
    private SomeDesk desk;
    private FolderPrinter printer;

    /** A clock that only goes when it is turned. */
    private static final class TurnedClock extends Clock {
        private Instant now = Instant.parse("2026-11-20T04:00:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void open() throws IOException {
        desk = SomeDesk.in(folder);
        tray = Files.createDirectories(folder.resolve("tray"));
        file = Files.write(folder.resolve("file.pdf"), new byte[] {1});
        printer = new FolderPrinter(tray, clock, PACE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PrintRun begin() {
        var job = PrintJob.intended(new PrintJobId(UUID.randomUUID()), SHEETS, clock.instant());
        desk.jobs.store(job);
        return new PrintRun(printer, desk.jobs, clock, file, job);
    }

    private void steps(PrintRun run, int most) {
        for (int i = 0; i < most && !run.job().step().isOver(); i++) {
            run.step();
            clock.turn(PACE);
        }
    }

    private List<String> sheetsOut() throws IOException {
        var log = tray.resolve("sheets.log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    @Test
    void aJobPrintsAllItsSheetsAndSaysSo() throws IOException {
        var run = begin();

        steps(run, 20);

        assertThat(States.of(run.job(), run.waiting())).isEqualTo(new PrintState.Done(SHEETS));
        assertThat(sheetsOut()).hasSize(SHEETS);
    }

    @Test
    void aPowerCutAtAnyStepNeverPrintsASheetTwice() throws IOException {
        for (int cut = 0; cut < 8; cut++) {
            Files.deleteIfExists(tray.resolve("sheets.log"));
            var run = begin();
            steps(run, cut);
            boolean mayHavePrinted = run.job().step().mayHavePrinted();
            boolean wasOver = run.job().step().isOver();
            int out = sheetsOut().size();

            // The printer lost its power too: it knows nothing any more.
            printer = new FolderPrinter(tray, clock, PACE);
            var found = desk.jobs.find(run.job().id()).orElseThrow();
            var again = new PrintRun(printer, desk.jobs, clock, file, found).watchingOnly();
            steps(again, 20);
            assertThat(again.job().step())
                    .isEqualTo(
                            wasOver
                                    ? PrintJob.Step.DONE
                                    : mayHavePrinted ? PrintJob.Step.UNRESOLVED : PrintJob.Step.FAILED);

            assertThat(sheetsOut()).hasSize(out).doesNotHaveDuplicates();
        }
    }

    @Test
    void aPrinterThatKeptItsPowerIsFollowedToTheEnd() throws IOException {
        var run = begin();
        steps(run, 4);
        assertThat(run.job().step().isOver()).isFalse();

        var found = desk.jobs.find(run.job().id()).orElseThrow();
        var again = new PrintRun(printer, desk.jobs, clock, file, found).watchingOnly();
        steps(again, 20);

        assertThat(again.job().step()).isEqualTo(PrintJob.Step.DONE);
        assertThat(sheetsOut()).hasSize(SHEETS);
    }

    @Test
    void anEmptyTrayIsWaitedForAndNamed() throws IOException {
        Files.writeString(tray.resolve("fault"), "2 media-empty");
        var run = begin();
        steps(run, 6);

        assertThat(States.of(run.job(), run.waiting())).isEqualTo(new PrintState.Waiting(Reason.NO_PAPER, 1, SHEETS));

        Files.delete(tray.resolve("fault"));
        steps(run, 10);
        assertThat(run.job().step()).isEqualTo(PrintJob.Step.DONE);
    }

    @Test
    void nobodyWaitsForPaperForEver() throws IOException {
        Files.writeString(tray.resolve("fault"), "2 media-empty");
        var run = begin();
        steps(run, 6);

        clock.turn(PrintRun.REPAIR);
        steps(run, 2);

        assertThat(States.of(run.job(), run.waiting())).isInstanceOfSatisfying(PrintState.Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.NO_PAPER);
            assertThat(failed.done()).isEqualTo(1);
        });
    }

    @Test
    void aFailedEngineTellsHowManySheetsThereAre() throws IOException {
        Files.writeString(tray.resolve("fault"), "3 abort");
        var run = begin();

        steps(run, 20);

        assertThat(States.of(run.job(), run.waiting()))
                .isInstanceOfSatisfying(
                        PrintState.Failed.class,
                        failed -> assertThat(failed.done()).isEqualTo(2));
    }

    @Test
    void agreeingTwicePrintsOnceAndTheFileGoesAfterwards() throws Exception {
        var page = document("低保办法", "家庭人均收入低于低保标准的，可以申请。");
        desk.some.put(page);
        var quick = new FolderPrinter(tray, Clock.systemUTC(), Duration.ofMillis(10));
        try (var counter = new StationPrintDesk(new StationPrintDesk.Tools(
                desk.planner,
                new Previews(folder.resolve("print"), Clock.systemUTC()),
                quick,
                desk.jobs,
                (_, _) -> {},
                Clock.systemUTC(),
                Duration.ofMillis(20)))) {
            var plan = counter.plan(List.of(new PrintItem.Text(page.id())), 0);
            assertThat(counter.preview(plan, 1, 400))
                    .isInstanceOf(zone.disclosure.station.printing.Picture.Shown.class);

            var id = counter.start(plan);
            assertThat(counter.start(plan)).isEqualTo(id);

            org.awaitility.Awaitility.await()
                    .untilAsserted(() -> assertThat(counter.state(id)).contains(new PrintState.Done(plan.leaves())));
            assertThat(counter.file(plan)).isEmpty();
            assertThat(sheetsOut()).hasSize(plan.leaves());
        }
    }
}

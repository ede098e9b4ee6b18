package zone.disclosure.station.printing.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.PrinterRefused;
import zone.disclosure.station.devices.PrinterSilent;
import zone.disclosure.station.devices.Progress;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;

/**
 * One job, step by step: write down what comes next, do it, write down what came of it. Killed anywhere, the next run
 * knows from the disk and from the printer what it may still do, and never prints twice.
 *
 * @see <a href="../../../../../../../../../docs/decisions/K021-ipp-straight-to-the-device.md">K021</a>
 */
final class PrintRun {
    private static final Logger LOG = LoggerFactory.getLogger(PrintRun.class);
    /** So long a switched-off printer may be switched on again before the visitor is told that it failed. */
    static final Duration PATIENCE = Duration.ofMinutes(3);
    /** So long somebody may look for paper. */
    static final Duration REPAIR = Duration.ofMinutes(15);

    private final Printer printer;
    private final PrintJobs jobs;
    private final Clock clock;
    private final Path file;
    private PrintJob job;
    private boolean maySend = true;
    private Optional<Reason> waiting = Optional.empty();
    private Instant waitingSince;

    PrintRun(Printer printer, PrintJobs jobs, Clock clock, Path file, PrintJob job) {
        this.printer = printer;
        this.jobs = jobs;
        this.clock = clock;
        this.file = file;
        this.job = job;
        this.waitingSince = clock.instant();
    }

    /** After a power cut: the visitor is gone, so nothing new is sent; the printer is only asked what it did. */
    PrintRun watchingOnly() {
        maySend = false;
        return this;
    }

    PrintJob job() {
        return job;
    }

    /** Why it stands still, when it does. */
    Optional<Reason> waiting() {
        return waiting;
    }

    /** Does the next step; nothing when it is over. */
    void step() {
        switch (job.step()) {
            case INTENDED -> {
                if (maySend) {
                    create();
                } else {
                    takeBack();
                }
            }
            case CREATED -> {
                if (maySend) {
                    send();
                } else {
                    takeBack();
                }
            }
            case SENDING, SENT -> look();
            case DONE, FAILED, UNRESOLVED -> {}
        }
    }

    /** The visitor gave up. */
    void cancel() {
        job.ticket().ifPresent(printer::cancel);
        if (!job.step().mayHavePrinted()) {
            store(job.failed(Reason.OTHER));
        }
    }

    /** An empty job that stays at the printer would block it for ever. */
    private void takeBack() {
        try {
            printer.find(job.name()).ifPresent(printer::cancel);
            store(job.failed(Reason.OTHER));
        } catch (PrinterSilent e) {
            LOG.warn("{}", e.getMessage());
            waitFor(Reason.OFFLINE, PATIENCE);
        } catch (PrinterRefused e) {
            refused(e);
        }
    }

    private void create() {
        try {
            var found = printer.find(job.name());
            store(job.created(found.isPresent() ? found.get() : printer.create(job.name())));
            moving();
        } catch (PrinterSilent e) {
            LOG.warn("{}", e.getMessage());
            waitFor(Reason.OFFLINE, PATIENCE);
        } catch (PrinterRefused e) {
            refused(e);
        }
    }

    private void send() {
        store(job.sending());
        try {
            printer.send(ticket(), file, job.sides());
            store(job.sent());
            moving();
        } catch (PrinterSilent e) {
            // It may have the file or not; looking tells.
            LOG.warn("{}", e.getMessage());
        } catch (PrinterRefused e) {
            refused(e);
        }
    }

    private void look() {
        switch (printer.progress(ticket())) {
            case Progress.Held _ -> held();
            case Progress.Printing(var sides) -> {
                count(sides);
                moving();
            }
            case Progress.Stuck(var reason, var sides) -> {
                count(sides);
                waitFor(reason, REPAIR);
            }
            case Progress.Finished _ -> store(job.finished());
            case Progress.GivenUp(var reason, var sides) -> {
                count(sides);
                store(job.failed(reason));
            }
            case Progress.Forgotten _ -> store(job.unresolved());
            case Progress.Silent _ -> waitFor(Reason.OFFLINE, PATIENCE);
        }
    }

    /** The printer still waits for a file it was sent: it never arrived. Sending once more cannot print twice. */
    private void held() {
        if (!maySend) {
            printer.cancel(ticket());
            store(job.failed(Reason.OTHER));
            return;
        }
        try {
            printer.send(ticket(), file, job.sides());
            store(job.sent());
        } catch (PrinterSilent e) {
            LOG.warn("{}", e.getMessage());
            waitFor(Reason.OFFLINE, PATIENCE);
        } catch (PrinterRefused e) {
            refused(e);
        }
    }

    private void count(int sides) {
        var counted = job.counted(sides);
        if (!counted.equals(job)) {
            store(counted);
        }
    }

    private void refused(PrinterRefused refusal) {
        LOG.warn("Print job {} was refused: {}", job.id().spoken(), refusal.getMessage());
        job.ticket().ifPresent(printer::cancel);
        store(job.failed(refusal.reason()));
    }

    private void waitFor(Reason reason, Duration atMost) {
        if (!waiting.equals(Optional.of(reason))) {
            waiting = Optional.of(reason);
            waitingSince = clock.instant();
        }
        if (Duration.between(waitingSince, clock.instant()).compareTo(atMost) > 0) {
            job.ticket().ifPresent(printer::cancel);
            boolean unknown = reason == Reason.OFFLINE && job.step().mayHavePrinted();
            store(unknown ? job.unresolved() : job.failed(reason));
        }
    }

    private void moving() {
        waiting = Optional.empty();
        waitingSince = clock.instant();
    }

    private void store(PrintJob next) {
        jobs.store(next);
        job = next;
    }

    private Ticket ticket() {
        return job.ticket().orElseThrow(() -> new IllegalStateException("a job without a ticket: " + job));
    }
}

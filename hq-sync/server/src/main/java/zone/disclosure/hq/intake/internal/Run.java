package zone.disclosure.hq.intake.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zone.disclosure.contract.PageId;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.content.IntakeOutcome;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.content.Taken;
import zone.disclosure.hq.intake.Failure;
import zone.disclosure.hq.intake.Fault;
import zone.disclosure.hq.intake.Order;

/** One intake under way: meets files, gathers batches, keeps count. It holds one batch and the ids, never more. */
final class Run implements Walk.Visitor {
    private static final int BATCH = 200;
    /** So many lines of a file that are no documents, and it is not a file of documents. */
    private static final int TRIED = 10;

    private static final int BATCH_LETTERS = 4_000_000;

    private final Order order;
    private final Gate gate;
    private final Reading reading;
    private final Report report;
    private final Tally tally;
    private final List<Item> batch = new ArrayList<>();
    private final List<PageId> ready = new ArrayList<>();
    private int letters;

    Run(Order order, Gate gate, Reading reading, Report report, Tally tally) {
        this.order = order;
        this.gate = gate;
        this.reading = reading;
        this.report = report;
        this.tally = tally;
    }

    @Override
    public void file(Path file, String name) {
        var format = isOffice(file) ? Optional.<Format>empty() : Format.of(name);
        if (format.isEmpty()) {
            tally.one(Tally.What.SKIPPED, name);
        } else if (format.get() == Format.LINES) {
            lines(file, name);
        } else {
            single(format.get(), file, name);
        }
    }

    /** Lock files of Word, and what systems leave in folders. */
    private static boolean isOffice(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith("~$") || name.startsWith(".");
    }

    @Override
    public void unreadable(String name, Fault fault, String detail) {
        report.failed(new Failure(name, fault, detail));
        tally.one(Tally.What.FAILED, name);
    }

    private void single(Format format, Path file, String name) {
        tally.bytes(size(file));
        tally.one(Tally.What.SEEN, name);
        try {
            add(reading.file(format, file, name));
        } catch (Unreadable e) {
            unreadable(name, e.fault(), e.detail());
        }
    }

    private void lines(Path file, String name) {
        tally.bytes(size(file));
        int number = 0;
        int good = 0;
        try (var lines = new LinesFile(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                if (!line.get().isBlank() && line(line.get(), name + ":" + number)) {
                    good++;
                }
                if (good == 0 && number == TRIED) {
                    unreadable(name, Fault.BAD_LINE, "前 " + TRIED + " 行都不是文档，其余未读");
                    return;
                }
            }
        } catch (IOException e) {
            // A torn .gz, or a byte that is no UTF-8: what came before it stays.
            unreadable(name + ":" + (number + 1), Fault.DAMAGED, e.getClass().getSimpleName());
        }
    }

    /** Whether the line was a document. */
    private boolean line(String line, String name) {
        tally.one(Tally.What.SEEN, name);
        try {
            add(reading.line(line, name));
            return true;
        } catch (Unreadable e) {
            unreadable(name, e.fault(), e.detail());
            return false;
        }
    }

    private void add(Item item) {
        batch.add(item);
        letters += item.material().markup().length();
        if (batch.size() >= BATCH || letters >= BATCH_LETTERS) {
            flush();
        }
    }

    private void flush() {
        var taken = gate.take(order.by(), batch);
        for (int i = 0; i < taken.size(); i++) {
            var item = batch.get(i);
            taken.get(i).ifPresentOrElse(it -> note(item, it), () -> unreadable(item.name(), Fault.REFUSED, ""));
        }
        batch.clear();
        letters = 0;
    }

    private void note(Item item, Taken taken) {
        if (taken.state() == State.HELD) {
            tally.one(Tally.What.HELD, item.name());
            taken.findings().stream().filter(Finding::stops).forEach(finding -> report.held(finding.check()));
        }
        if (taken.outcome() == IntakeOutcome.CHANGED) {
            report.changed(item.name());
        }
        if (order.approver().isPresent() && taken.state() != State.HELD && taken.state() != State.PUBLISHED) {
            ready.add(taken.page());
        }
        tally.one(
                switch (taken.outcome()) {
                    case CREATED -> Tally.What.CREATED;
                    case CHANGED -> Tally.What.CHANGED;
                    case UNCHANGED -> Tally.What.UNCHANGED;
                },
                item.name());
    }

    /** Takes in what is left; then publishes, after everything is there that documents ask of each other (R4.8). */
    void finish() {
        flush();
        order.approver().ifPresent(approver -> new Publication(order.by(), approver, gate, report, tally).all(ready));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            // The reader will say so in a moment.
            return 0;
        }
    }
}

package zone.disclosure.station.devices.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.PrinterRefused;
import zone.disclosure.station.devices.PrinterSilent;
import zone.disclosure.station.devices.Progress;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;

/**
 * A printer whose tray is a folder: each job becomes a PDF there, and each sheet a line of {@code sheets.log}. A file
 * {@code fault} that says {@code 2 media-empty} stops it before sheet 2 until the file is gone; {@code 2 abort} makes it
 * fail there. Like a real device it forgets its jobs when its power fails.
 */
public final class FolderPrinter implements Printer {
    private final Path folder;
    private final Clock clock;
    private final Duration pace;
    private final Map<Ticket, Job> jobs = new ConcurrentHashMap<>();

    /**
     * A printer with its tray in {@code folder}.
     *
     * @param pace how long a sheet takes
     */
    public FolderPrinter(Path folder, Clock clock, Duration pace) {
        this.folder = folder;
        this.clock = clock;
        this.pace = pace;
    }

    /** One job in the device's memory. */
    private final class Job {
        final String name;
        Optional<Integer> sides = Optional.empty();
        Instant nextAt = Instant.MAX;
        int out;
        boolean aborted;

        Job(String name) {
            this.name = name;
        }

        synchronized Progress advance() throws IOException {
            while (sides.isPresent()
                    && !aborted
                    && out < sides.get()
                    && !clock.instant().isBefore(nextAt)) {
                var fault = fault(out + 1);
                if (fault.isPresent() && !fault.get().equals("abort")) {
                    return new Progress.Stuck(Reasons.of(List.of(fault.get())).orElse(Reason.OTHER), out);
                }
                aborted = fault.isPresent();
                if (!aborted) {
                    out++;
                    nextAt = nextAt.plus(pace);
                    log("job=" + name + " sheet=" + out + "/" + sides.get());
                }
            }
            if (aborted) {
                return new Progress.GivenUp(Reason.OTHER, out);
            }
            return sides.<Progress>map(all -> out < all ? new Progress.Printing(out) : new Progress.Finished(out))
                    .orElseGet(Progress.Held::new);
        }
    }

    @Override
    public Condition condition() {
        return Files.isDirectory(folder)
                ? new Condition.Ready(folder.toString())
                : new Condition.Troubled(Reason.OFFLINE);
    }

    @Override
    public Optional<Ticket> find(String name) {
        return jobs.entrySet().stream()
                .filter(it -> it.getValue().name.equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Ticket create(String name) {
        var ticket = new Ticket(jobs.size() + 1, UUID.randomUUID().toString());
        jobs.put(ticket, new Job(name));
        return ticket;
    }

    @Override
    public void send(Ticket ticket, Path pdf, int sides) throws PrinterSilent, PrinterRefused {
        var job = jobs.get(ticket);
        if (job == null) {
            throw new PrinterRefused(Reason.REFUSED, "the folder knows no job " + ticket.number());
        }
        synchronized (job) {
            if (job.sides.isPresent()) {
                return;
            }
            try {
                var target = folder.resolve(job.name.replaceAll("[^A-Za-z0-9._-]", "_") + ".pdf");
                Files.copy(pdf, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new PrinterSilent("cannot write into " + folder + "; is the disk full?", e);
            }
            job.sides = Optional.of(sides);
            job.nextAt = clock.instant().plus(pace);
        }
    }

    @Override
    public Progress progress(Ticket ticket) {
        var job = jobs.get(ticket);
        if (job == null) {
            return new Progress.Forgotten();
        }
        try {
            return job.advance();
        } catch (IOException e) {
            return new Progress.Silent();
        }
    }

    @Override
    public void cancel(Ticket ticket) {
        var job = jobs.get(ticket);
        if (job != null) {
            synchronized (job) {
                job.aborted = true;
            }
        }
    }

    private Optional<String> fault(int sheet) throws IOException {
        var file = folder.resolve("fault");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var words = List.of(Files.readString(file).strip().split("\\s+", 2));
        return words.size() == 2 && words.getFirst().equals(Integer.toString(sheet))
                ? Optional.of(words.getLast())
                : Optional.empty();
    }

    private void log(String line) throws IOException {
        Files.writeString(
                folder.resolve("sheets.log"),
                line + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}

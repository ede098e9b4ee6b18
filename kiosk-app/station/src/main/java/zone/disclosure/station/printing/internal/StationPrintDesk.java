package zone.disclosure.station.printing.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.fees.Offer;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.printing.Picture;
import zone.disclosure.station.printing.PrintDesk;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.printing.PrintJobId;
import zone.disclosure.station.printing.PrintPlan;
import zone.disclosure.station.printing.PrintState;
import zone.disclosure.station.printing.Refusal;

/** The desk: plans on the caller's thread, prints one job after the other on a thread of its own. */
final class StationPrintDesk implements PrintDesk, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationPrintDesk.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Planner planner;
    private final Previews previews;
    private final Printer printer;
    private final PrintJobs jobs;
    private final BiConsumer<Incident, String> alarm;
    private final Clock clock;
    private final Duration beat;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("printer").daemon().factory());
    private final Map<PrintJobId, PrintState> states = new ConcurrentHashMap<>();
    private final Map<PrintJobId, List<Consumer<PrintState>>> listeners = new ConcurrentHashMap<>();
    private final Map<PrintJobId, PrintRun> runs = new ConcurrentHashMap<>();

    /** What the desk works with. */
    record Tools(
            Planner planner,
            Previews previews,
            Printer printer,
            PrintJobs jobs,
            BiConsumer<Incident, String> alarm,
            Clock clock,
            Duration beat) {}

    StationPrintDesk(Tools tools) {
        this.planner = tools.planner();
        this.previews = tools.previews();
        this.printer = tools.printer();
        this.jobs = tools.jobs();
        this.alarm = tools.alarm();
        this.clock = tools.clock();
        this.beat = tools.beat();
    }

    /** Looks at what was under way when the power failed. Nothing is sent again; paper is only counted. */
    void recover() {
        jobs.forget(clock.instant().minus(KEPT));
        for (var job : jobs.open()) {
            LOG.warn("Print job {} was under way when the station stopped; its paper is looked for", job.id());
            run(new PrintRun(printer, jobs, clock, planner.file(job.id().value()), job).watchingOnly());
        }
    }

    @Override
    public Condition printer() {
        return printer.condition();
    }

    @Override
    public synchronized PrintPlan plan(List<PrintItem> items, int before) {
        previews.sweep();
        return planner.plan(items, before);
    }

    @Override
    public Picture preview(PrintPlan plan, int sheet, int width) {
        return file(plan)
                .map(file -> previews.picture(file, sheet, width))
                .orElseGet(() -> new Picture.Refused(Refusal.MISSING));
    }

    @Override
    public PrintJobId start(PrintPlan plan) {
        var file = file(plan);
        if (plan.sheets().isEmpty() || !(plan.offer() instanceof Offer.Quote) || file.isEmpty()) {
            throw new IllegalStateException("this plan cannot be printed; it is empty, too long or too old");
        }
        // The plan's id names the job, so that agreeing twice prints once.
        var id = new PrintJobId(plan.id());
        if (jobs.find(id).isEmpty()) {
            var job = PrintJob.intended(id, plan.leaves(), clock.instant());
            jobs.store(job);
            run(new PrintRun(printer, jobs, clock, file.get(), job));
        }
        return id;
    }

    @Override
    public Optional<PrintState> state(PrintJobId id) {
        return Optional.ofNullable(states.get(id)).or(() -> jobs.find(id).map(job -> States.of(job, Optional.empty())));
    }

    @Override
    public Runnable watch(PrintJobId id, Consumer<PrintState> listener) {
        var watching = listeners.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>());
        watching.add(listener);
        state(id)
                .ifPresent(
                        state -> worker.execute(() -> listener.accept(state(id).orElse(state))));
        return () -> watching.remove(listener);
    }

    @Override
    public void cancel(PrintJobId id) {
        worker.execute(() -> {
            var run = runs.get(id);
            if (run != null) {
                run.cancel();
            }
        });
    }

    @Override
    public Optional<Path> file(PrintPlan plan) {
        return Optional.of(planner.file(plan.id())).filter(Files::exists);
    }

    private void run(PrintRun run) {
        runs.put(run.job().id(), run);
        states.put(run.job().id(), States.of(run.job(), run.waiting()));
        worker.execute(() -> step(run));
    }

    private void step(PrintRun run) {
        try {
            run.step();
        } catch (DataAccessException e) {
            // Nothing is done that cannot be written down first; the disk may have room again soon.
            LOG.error(
                    "Print job {} waits, its step cannot be written; is the disk full?",
                    run.job().id(),
                    e);
        }
        var id = run.job().id();
        var state = States.of(run.job(), run.waiting());
        if (!state.equals(states.put(id, state))) {
            listeners.getOrDefault(id, List.of()).forEach(listener -> listener.accept(state));
        }
        if (state.isOver()) {
            end(id, state);
        } else {
            var _ = worker.schedule(() -> step(run), beat.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** The visitor's print file goes as soon as nobody needs it; the disk remembers how it ended. */
    private void end(PrintJobId id, PrintState state) {
        LOG.info("Print job {} ended: {}", id.spoken(), state);
        switch (state) {
            case PrintState.Failed(var _, var reason, var done, var total) ->
                alarm.accept(
                        Incident.PRINT_FAILED,
                        "job %s: %d of %d sheets, %s".formatted(id.spoken(), done, total, reason));
            case PrintState.Unresolved(var _, var done, var total) ->
                alarm.accept(
                        Incident.PRINT_UNRESOLVED,
                        "job %s: %d of %d sheets counted; look into the tray".formatted(id.spoken(), done, total));
            case PrintState.Preparing _, PrintState.Waiting _, PrintState.Printing _, PrintState.Done _ -> {}
        }
        runs.remove(id);
        states.remove(id);
        listeners.remove(id);
        previews.drop(planner.file(id.value()));
    }

    /** Stops looking; jobs that are under way are found again at the next start. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}

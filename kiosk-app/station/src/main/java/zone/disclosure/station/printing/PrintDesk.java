package zone.disclosure.station.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import zone.disclosure.station.devices.Condition;

/** From "print this" to paper. What is printed is exactly what was shown before; a job never prints twice by itself. */
public interface PrintDesk {
    /** Whether the printer can print now. */
    Condition printer();

    /**
     * Makes the print file and says what it will be. May take seconds.
     *
     * @param items at least one
     * @param before sheets this visit already had
     */
    PrintPlan plan(List<PrintItem> items, int before);

    /**
     * A sheet of a plan as it will look.
     *
     * @param sheet counted from 1
     * @param width wanted in pixels, 100 to 2,400
     */
    Picture preview(PrintPlan plan, int sheet, int width);

    /**
     * Begins to print; the job is on disk when this returns.
     *
     * @throws IllegalStateException when the plan has no sheets, is more than the visit may have, or is too old
     */
    PrintJobId start(PrintPlan plan);

    /** Where the job is; empty when this station has no such job. */
    Optional<PrintState> state(PrintJobId id);

    /**
     * Tells {@code listener} each change of the job, the present state at once. Called on another thread.
     *
     * @return run it to stop listening
     */
    Runnable watch(PrintJobId id, Consumer<PrintState> listener);

    /** The visitor gave up. Sheets under way still come out. */
    void cancel(PrintJobId id);

    /** The print file of a plan, for a station that shows sheets instead of printing them. */
    Optional<Path> file(PrintPlan plan);
}

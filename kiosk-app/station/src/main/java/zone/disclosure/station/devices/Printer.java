package zone.disclosure.station.devices;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A printer, in steps between which the caller writes down where it is. A job's name is made before the first step, so
 * that after a crash the job is found again and never printed twice.
 */
public interface Printer {
    /** What it says of itself; asks the device. */
    Condition condition();

    /** The job of this name, when the device knows one. */
    Optional<Ticket> find(String name) throws PrinterSilent, PrinterRefused;

    /** Makes an empty job. Nothing can be printed before {@link #send}. */
    Ticket create(String name) throws PrinterSilent, PrinterRefused;

    /**
     * Sends the one document of a job. Sending again to the same job does not print again.
     *
     * @param sides how many pages the document has
     */
    void send(Ticket ticket, Path pdf, int sides) throws PrinterSilent, PrinterRefused;

    /** How far the job is. */
    Progress progress(Ticket ticket);

    /** Asks the device to stop. Sides that are under way still come out. */
    void cancel(Ticket ticket);
}

package zone.disclosure.station.devices.internal;

import java.nio.file.Path;
import java.util.Optional;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.PrinterRefused;
import zone.disclosure.station.devices.Progress;
import zone.disclosure.station.devices.Reason;
import zone.disclosure.station.devices.Ticket;

/** A station without a printer. Says so. */
final class NoPrinter implements Printer {
    @Override
    public Condition condition() {
        return new Condition.Troubled(Reason.NO_PRINTER);
    }

    @Override
    public Optional<Ticket> find(String name) {
        return Optional.empty();
    }

    @Override
    public Ticket create(String name) throws PrinterRefused {
        throw new PrinterRefused(Reason.NO_PRINTER, "this station has no printer (station.printer is not set)");
    }

    @Override
    public void send(Ticket ticket, Path pdf, int sides) throws PrinterRefused {
        throw new PrinterRefused(Reason.NO_PRINTER, "this station has no printer (station.printer is not set)");
    }

    @Override
    public Progress progress(Ticket ticket) {
        return new Progress.Forgotten();
    }

    @Override
    public void cancel(Ticket ticket) {
        // There is nothing to stop.
    }
}

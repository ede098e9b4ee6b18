package zone.disclosure.station.sync.internal;

import java.nio.file.Path;
import java.util.Optional;
import zone.disclosure.station.devices.Condition;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.devices.Progress;
import zone.disclosure.station.devices.Ticket;

/** A printer that says how it is and can do nothing else. */
record NoPrinter(Condition condition) implements Printer {
    @Override
    public Optional<Ticket> find(String name) {
        return Optional.empty();
    }

    @Override
    public Ticket create(String name) {
        throw new UnsupportedOperationException("nothing is printed here");
    }

    @Override
    public void send(Ticket ticket, Path pdf, int sides) {
        throw new UnsupportedOperationException("nothing is printed here");
    }

    @Override
    public Progress progress(Ticket ticket) {
        throw new UnsupportedOperationException("nothing is printed here");
    }

    @Override
    public void cancel(Ticket ticket) {}
}

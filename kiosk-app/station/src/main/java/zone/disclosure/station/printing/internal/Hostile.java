package zone.disclosure.station.printing.internal;

import zone.disclosure.station.printing.Refusal;

/** A file, or a page of it, that will not be opened any further. */
final class Hostile extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal why;

    Hostile(Refusal why, String message) {
        super(message);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}

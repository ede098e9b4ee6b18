package zone.disclosure.hq.intake.internal;

import zone.disclosure.hq.intake.Fault;

/** A source that cannot be taken, and why. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    Unreadable(Fault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    Unreadable(Fault fault, Exception cause) {
        super(cause.getClass().getSimpleName(), cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /** Particulars for the expert; empty when there are none. */
    String detail() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}

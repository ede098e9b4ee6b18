package zone.disclosure.station.devices;

/** The device answered, and said no. Nothing was printed. */
public final class PrinterRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public PrinterRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why, as far as we understand it. */
    public Reason reason() {
        return reason;
    }
}

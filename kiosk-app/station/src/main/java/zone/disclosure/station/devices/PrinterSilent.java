package zone.disclosure.station.devices;

/** No answer, or none in time: whether the device did what was asked is not known. */
public final class PrinterSilent extends Exception {
    private static final long serialVersionUID = 1L;

    public PrinterSilent(String message) {
        super(message);
    }

    public PrinterSilent(String message, Throwable cause) {
        super(message, cause);
    }
}

package zone.disclosure.station.devices;

/** What a printer says of itself right now. */
public sealed interface Condition {
    /**
     * It can print.
     *
     * @param name as the device calls itself
     */
    record Ready(String name) implements Condition {}

    /** It cannot, until somebody does something. */
    record Troubled(Reason reason) implements Condition {}
}

package zone.disclosure.fleet.station;

/** There is no power: whatever a station was about to do does not happen. */
public final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PowerCut() {
        super("no power");
    }
}

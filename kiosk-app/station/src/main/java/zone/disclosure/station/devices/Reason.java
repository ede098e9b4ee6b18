package zone.disclosure.station.devices;

import java.util.Locale;

/**
 * Why paper does not come. The word files say what happened ({@link #key}) and what to do ({@code key + ".advice"}).
 */
public enum Reason {
    NO_PAPER,
    JAM,
    DOOR,
    TONER,
    /** Paused by a person at the device. */
    PAUSED,
    OFFLINE,
    /** The device takes no PDF, or refuses the job for another reason of its own. */
    REFUSED,
    /** There is no printer at this station. */
    NO_PRINTER,
    OTHER;

    /** As in {@code printer.no-paper}. */
    public String key() {
        return "printer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

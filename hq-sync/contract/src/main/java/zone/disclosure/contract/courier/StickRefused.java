package zone.disclosure.contract.courier;

/** What lies on the stick is not for us, or is not whole. Nothing of it was used. */
public final class StickRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be used. */
    public enum Reason {
        /** Headquarters wrote nothing on it. */
        EMPTY,
        /** It was pulled out while headquarters wrote, or a file of ours is missing or cut short. */
        NOT_WHOLE,
        /** Another headquarters sealed it, or somebody changed it. */
        FOREIGN,
        /** It is for other stations. */
        OTHER_STATIONS
    }

    /** @param message names what was found */
    public StickRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}

package zone.disclosure.contract.courier;

/** The stick has no room for what must go on it. What was finished on it stays. */
public final class StickFull extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1_000_000;

    private final long needed;
    private final long room;

    /**
     * @param needed bytes that must still be written
     * @param room bytes there are
     */
    public StickFull(long needed, long room) {
        super("the stick needs " + needed + " bytes and has room for " + room);
        this.needed = needed;
        this.room = room;
    }

    /** What must still be written, in megabytes, rounded up. */
    public long neededMegabytes() {
        return (needed + MEGABYTE - 1) / MEGABYTE;
    }

    /** How much is lacking, in megabytes, at least 1. */
    public long lackingMegabytes() {
        return Math.max(1, (needed - room + MEGABYTE - 1) / MEGABYTE);
    }
}

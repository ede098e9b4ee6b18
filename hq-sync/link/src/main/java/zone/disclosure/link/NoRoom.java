package zone.disclosure.link;

/** The station's disk is full. What was there before is untouched and readable. */
public final class NoRoom extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what could not be written */
    public NoRoom(String message, Throwable cause) {
        super(message, cause);
    }
}

package zone.disclosure.link;

/** Headquarters cannot be reached now. Nothing is known of what it did with the last thing it was asked. */
public sealed class LineDown extends RuntimeException permits Busy, ShutOut {
    private static final long serialVersionUID = 1L;

    /** @param message what was asked, and how the line failed */
    public LineDown(String message) {
        super(message);
    }

    /** @param message what was asked, and how the line failed */
    public LineDown(String message, Throwable cause) {
        super(message, cause);
    }
}

package zone.disclosure.link;

/** Headquarters is there and does not admit this station any more. Only a new code with a new key helps. */
public final class ShutOut extends LineDown {
    private static final long serialVersionUID = 1L;

    /** @param message what was asked */
    public ShutOut(String message, Throwable cause) {
        super(message, cause);
    }
}

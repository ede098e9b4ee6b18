package zone.disclosure.contract.courier;

/** The stick does not answer any more: pulled out, damaged, or not writable. What was finished on it stays. */
public final class StickGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what was being read or written, and how it failed */
    public StickGone(String message, Throwable cause) {
        super(message, cause);
    }
}

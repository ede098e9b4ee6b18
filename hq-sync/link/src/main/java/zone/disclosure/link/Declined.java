package zone.disclosure.link;

/** Headquarters was reached and answered that it will not do this. Asking the same again helps only after a change there. */
public final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what was asked, and headquarters' words */
    public Declined(String message, Throwable cause) {
        super(message, cause);
    }
}

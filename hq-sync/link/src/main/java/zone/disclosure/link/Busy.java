package zone.disclosure.link;

/** Headquarters was reached and has too much to do now. It comes back by itself; whoever asks waits, each a different while. */
public final class Busy extends LineDown {
    private static final long serialVersionUID = 1L;

    /** @param message what was asked, and headquarters' words */
    public Busy(String message, Throwable cause) {
        super(message, cause);
    }
}

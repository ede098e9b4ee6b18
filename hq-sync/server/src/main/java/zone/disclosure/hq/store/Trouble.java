package zone.disclosure.hq.store;

/** Something a person must see: an incident, and one sentence that names the thing and the cure. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Incident incident;
    private final String message;

    /** @param sentence what is wrong with what, and what to do about it */
    public Trouble(Incident incident, String sentence) {
        super(incident.code() + " " + sentence);
        this.incident = incident;
        this.message = incident.code() + " " + sentence;
    }

    /** @param cause for the log, never for the screen */
    public Trouble(Incident incident, String sentence, Throwable cause) {
        super(incident.code() + " " + sentence, cause);
        this.incident = incident;
        this.message = incident.code() + " " + sentence;
    }

    /** The code and the sentence. */
    @Override
    public String getMessage() {
        return message;
    }

    /** Which one. */
    public Incident incident() {
        return incident;
    }
}

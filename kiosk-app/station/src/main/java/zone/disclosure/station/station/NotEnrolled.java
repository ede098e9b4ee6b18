package zone.disclosure.station.station;

/** Asked to do what only an enrolled station can. */
public final class NotEnrolled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotEnrolled() {
        super("this station is not enrolled yet: ask headquarters for a code and start it with station.code");
    }
}

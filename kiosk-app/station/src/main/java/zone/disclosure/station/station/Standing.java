package zone.disclosure.station.station;

/** Whether this computer is a station yet. */
public sealed interface Standing {
    /** It is. */
    record Enrolled(Identity identity) implements Standing {}

    /**
     * Not yet: the screen says 本站尚未登记 and how to.
     *
     * @param detail why, in words for staff
     */
    record NotEnrolled(Reason reason, String detail) implements Standing {}

    /** Why a computer is no station yet. */
    enum Reason {
        /** No one-time code was given ({@code station.code}). */
        NO_CODE,
        /** There is a code; headquarters has not answered so far. Tried again by itself. */
        ASKING,
        /** Headquarters refused the code. A new one is needed. */
        REFUSED
    }
}

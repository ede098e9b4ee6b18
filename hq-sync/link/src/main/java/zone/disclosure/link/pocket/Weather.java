package zone.disclosure.link.pocket;

import zone.disclosure.contract.Bytes;

/** What happens to questions and answers on their way. Good weather changes nothing; any method may throw. */
public interface Weather {
    /** Nothing happens. */
    Weather GOOD = new Weather() {};

    /** A question is about to reach headquarters. */
    default void asked(String what) {}

    /** Headquarters has done what it was asked, and its answer is on the way. */
    default void answered(String what) {}

    /** What becomes of bytes on the way to the station. */
    default Bytes delivered(String what, Bytes value) {
        return value;
    }
}

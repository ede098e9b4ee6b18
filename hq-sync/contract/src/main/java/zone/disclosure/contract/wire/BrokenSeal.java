package zone.disclosure.contract.wire;

/** A parcel whose seal is missing, damaged, or made by a key that is not known here. Nothing in it may be believed. */
public final class BrokenSeal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, naming the label and the key */
    public BrokenSeal(String message) {
        super(message);
    }
}

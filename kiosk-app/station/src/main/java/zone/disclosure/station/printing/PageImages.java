package zone.disclosure.station.printing;

import zone.disclosure.contract.Sha256;

/**
 * Pictures of PDF attachments. The file is opened in a process of its own with little memory and little time; what that
 * process did to itself becomes a {@link Refusal}, remembered so that nobody waits for it twice.
 */
public interface PageImages {
    /** How many pages; may take seconds the first time. */
    Leaves leaves(Sha256 blob);

    /**
     * A page as a picture; may take seconds the first time.
     *
     * @param page counted from 1
     * @param width wanted in pixels, 100 to 2,400; rounded up to a step so that the cache stays small
     */
    Picture image(Sha256 blob, int page, int width);
}

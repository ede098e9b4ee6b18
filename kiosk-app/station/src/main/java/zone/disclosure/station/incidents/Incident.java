package zone.disclosure.station.incidents;

/**
 * Something a person must see. The code stands on the screen and in the log; {@code docs/incidents.md} says what the
 * visitor sees and what the clerk does.
 */
public enum Incident {
    /** Headquarters refused the enrolment code. */
    CODE_REFUSED("K-101"),
    /** Headquarters' enrolment answer cannot be used. */
    ENROLMENT_UNUSABLE("K-102"),
    /** A key file of this station is damaged or missing. */
    IDENTITY_DAMAGED("K-103"),
    /** The port of the screen is taken by another program. */
    PORT_TAKEN("K-104"),
    /** Headquarters has shut this station out. */
    SHUT_OUT("K-105"),
    /** No word from headquarters for longer than usual. */
    LINE_DOWN("K-201"),
    /** Something arrived whose seal or hash is wrong. */
    BROKEN_SEAL("K-202"),
    /** A head arrived that is older than one already seen, or of an epoch already left. */
    OLD_HEAD("K-203"),
    /** An attachment does not have the hash its page gives. */
    ATTACHMENT_WRONG("K-204"),
    /** Headquarters declined a submission. */
    SUBMISSION_DECLINED("K-205"),
    /** Part of the link failed in a way nobody foresaw; it tries again. */
    LINK_FAILED("K-206"),
    /** The nightly comparison found pages whose content no longer has its hash; they are fetched again. */
    PAGES_ROTTED("K-207"),
    /** This computer's clock is far from headquarters'. */
    CLOCK_WRONG("K-208"),
    /** An attachment that was whole no longer has its hash; it was let go and is fetched again. */
    ATTACHMENT_DAMAGED("K-210"),
    /** A letter of headquarters arrived whose seal or content is wrong. */
    MAIL_UNREADABLE("K-211"),
    /** A courier's stick was pulled out, cannot be read, or lacks part of what it should have. */
    STICK_NOT_WHOLE("K-214"),
    /** A courier's stick is from another headquarters, or somebody changed it. */
    STICK_FOREIGN("K-215"),
    /** A courier's stick was written for other stations. */
    STICK_FOR_OTHERS("K-216"),
    /** A courier's stick has no room for what this station owes. */
    STICK_FULL("K-217"),
    /** The disk of the data folder is full. */
    DISK_FULL("K-301"),
    /** The shelf's database was damaged, moved aside and begun anew. */
    SHELF_REBUILT("K-302"),
    /** The damaged database held submissions that could not be read any more. */
    OUTBOX_LOST("K-303"),
    /** The shelf cannot be written, for another reason than a full disk. */
    SHELF_UNWRITABLE("K-304"),
    /** A page on the disk no longer had its hash; it was let go and is fetched again. */
    PAGE_DAMAGED("K-305"),
    /** A print job ended before all its sheets were out. */
    PRINT_FAILED("K-401"),
    /** Nobody knows how many sheets of a print job came out. */
    PRINT_UNRESOLVED("K-402"),
    /** A screen failed while a visitor used it. */
    SCREEN_FAILED("K-501");

    private final String code;

    Incident(String code) {
        this.code = code;
    }

    /** The code people read, as in {@code K-301}. */
    public String code() {
        return code;
    }
}

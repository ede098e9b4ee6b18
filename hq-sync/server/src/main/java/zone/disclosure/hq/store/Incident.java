package zone.disclosure.hq.store;

/**
 * What a person must see, by a code that stands in the log, on the screen and in {@code docs/incidents.md}. It never
 * carries particulars; those are in the sentence of a {@link Trouble}.
 */
public enum Incident {
    /** The database does not answer. */
    DATABASE_GONE("HQ-101"),
    /** The database address is not one we can use. */
    DATABASE_ADDRESS("HQ-102"),
    /** The embedded database does not start. */
    DATABASE_START("HQ-103"),
    /** Another headquarters uses the data folder. */
    DATA_FOLDER_BUSY("HQ-104"),
    /** A file cannot be written: full, read-only or forbidden. */
    DISK("HQ-105"),
    /** A key file is missing or damaged. */
    KEYS("HQ-106"),
    /** The keys are not those of this database. */
    FOREIGN_KEY("HQ-107"),
    /** The database is older than it was. */
    ROLLED_BACK("HQ-108"),
    /** A backup is not whole, or cannot be made or put in place. */
    BACKUP("HQ-109"),
    /** A restore was begun and not ended. */
    RESTORE_BEGUN("HQ-110"),
    /** A port is taken. */
    PORT_TAKEN("HQ-201"),
    /** The command line finds no running headquarters, or the wrong one. */
    COMMAND("HQ-202"),
    /** A setting cannot be used. */
    SETTING("HQ-203"),
    /** More connections to the wire than the setting admits. */
    WIRE_FULL("HQ-204"),
    /** The audit journal does not hold together. */
    JOURNAL_BROKEN("HQ-301"),
    /** Something arrived from a station that cannot be believed. */
    FOREIGN_PARCEL("HQ-401"),
    /** Two computers come as the same station. */
    TWO_STATIONS("HQ-402"),
    /** A connection could not prove which station it is. */
    STRANGER("HQ-403"),
    /** A connection called what no station calls. */
    CALL_REFUSED("HQ-404"),
    /** An import failed as a whole. */
    IMPORT("HQ-501"),
    /** The courier's stick was pulled out, or cannot be read or written. */
    STICK_GONE("HQ-502"),
    /** Something that came back on the stick cannot be believed. */
    STICK_NOT_BELIEVED("HQ-503"),
    /** The stick has no room. */
    STICK_FULL("HQ-504"),
    /** The wire to the stations does not start or has stopped. */
    WIRE("HQ-601"),
    /** Another member publishes and does not come to an end. */
    LEASE("HQ-602"),
    /** This member has no database and serves no stations until it has. */
    CUT_OFF("HQ-603"),
    /** A fault of the program itself. */
    INTERNAL("HQ-901");

    private final String code;

    Incident(String code) {
        this.code = code;
    }

    /** What people say on the telephone, as in HQ-101. */
    public String code() {
        return code;
    }
}

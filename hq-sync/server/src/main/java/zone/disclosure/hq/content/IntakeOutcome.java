package zone.disclosure.hq.content;

/** Whether something from outside was new. */
public enum IntakeOutcome {
    CREATED,
    /** The source had nothing else than last time; edits made here stay. */
    UNCHANGED,
    /** The source has something else than last time: a new revision. */
    CHANGED
}

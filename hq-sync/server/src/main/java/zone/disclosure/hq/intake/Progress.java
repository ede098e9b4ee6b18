package zone.disclosure.hq.intake;

/** Hears how an intake gets on. It is called from the thread that works, at most some times a second. */
@FunctionalInterface
public interface Progress {
    /** For those who do not listen. */
    Progress SILENT = (_, _) -> {};

    /**
     * This far it has come.
     *
     * @param soFar counts up to now
     * @param current what is being read
     */
    void now(Count soFar, String current);
}

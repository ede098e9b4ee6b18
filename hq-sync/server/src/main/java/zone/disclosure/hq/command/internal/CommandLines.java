package zone.disclosure.hq.command.internal;

/** The last line of an answer, by which the command line knows how it ended. */
final class CommandLines {
    static final String DONE = "=done";
    static final String FAILED = "=failed";

    private CommandLines() {}
}

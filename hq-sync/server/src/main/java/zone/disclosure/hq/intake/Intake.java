package zone.disclosure.hq.intake;

import java.nio.file.Path;

/**
 * Takes what a county already has and makes drafts of it: folders, single files, JSON lines; text, Markdown, web pages,
 * Word, PDF, OFD. It guesses no disclosure attribute: what states none is held (R3.3).
 */
public interface Intake {
    /**
     * Takes everything at {@code what}. The same twice changes nothing; after a kill a second run does the rest. What
     * cannot be taken is named in the account and stops nothing else.
     *
     * @param what a folder, a file, or a JSON lines file, plain or {@code .gz}
     * @throws zone.disclosure.hq.store.Trouble when there is nothing at {@code what} or it cannot be opened
     */
    Account take(Path what, Order order, Progress progress);
}

package zone.disclosure.hq.command;

import java.util.List;
import java.util.function.Consumer;

/** What the command line can ask of headquarters. It never asks back. */
public interface Commands {
    /**
     * Carries out one command.
     *
     * @param words the command and what belongs to it; paths are absolute
     * @param say hears every line for the person at the terminal
     * @return whether all of it went well
     * @throws zone.disclosure.hq.store.Trouble when it cannot be done, with a sentence for that person
     */
    boolean run(List<String> words, Consumer<String> say);
}

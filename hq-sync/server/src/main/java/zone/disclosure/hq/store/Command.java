package zone.disclosure.hq.store;

import java.util.List;
import java.util.function.Consumer;

/**
 * One thing the command line can ask of headquarters: a bean of the module that does it, marked with {@link CommandName}.
 * It never asks back, and it checks roles as for anybody.
 */
public interface Command {
    /**
     * Carries it out.
     *
     * @param words what stood behind the name; paths are absolute
     * @param say hears every line for the person at the terminal
     * @return whether all of it went well
     * @throws Trouble when it cannot be done, with a sentence for that person
     */
    boolean run(List<String> words, Consumer<String> say);
}

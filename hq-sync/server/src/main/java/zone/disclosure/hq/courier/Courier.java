package zone.disclosure.hq.courier;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import zone.disclosure.contract.StationId;

/** Headquarters' end of a stick. It gives stations only what the wire would give them, and believes no more than the wire would. */
public interface Courier {
    /**
     * What to put on the stick.
     *
     * @param stations for whom; whoever is not named is served by this stick no longer
     * @param sinceReport leaves out the pages of which all of them reported an edition that has them
     */
    record Load(Collection<StationId> stations, boolean sinceReport) {}

    /**
     * Takes what came back, then puts on the stick what these stations need. Run again after a fault it goes on.
     *
     * @param by account of who asked
     * @param folder where the stick is mounted
     * @param say hears every line for the person at the terminal
     * @return whether all that came back could be believed
     * @throws zone.disclosure.hq.store.Trouble when the stick is full or does not answer
     */
    boolean write(String by, Path folder, Load load, Consumer<String> say);

    /**
     * Takes reports and submissions from the stick, each once however often it comes. Receipts go with the next
     * {@link #write}.
     *
     * @return whether all of it could be believed
     * @throws zone.disclosure.hq.store.Trouble when the stick does not answer
     */
    boolean take(String by, Path folder, Consumer<String> say);
}

package zone.disclosure.station.sync;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Where a courier comes in: a stick from headquarters is read, and what this station owes goes back on it. */
public interface Courier {
    /**
     * Takes what lies on the stick, then puts the report and the outbox on it. The link rests meanwhile. What goes wrong is
     * an incident; what was read stays, and taking it again goes on.
     *
     * @param folder where the stick is mounted
     * @param say hears every line for the person beside it
     * @return whether all of it went well
     */
    boolean take(Path folder, Consumer<String> say);
}

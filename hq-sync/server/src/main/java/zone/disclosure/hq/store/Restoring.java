package zone.disclosure.hq.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import zone.disclosure.hq.store.internal.Restore;

/**
 * The folders of a headquarters that does not run, into which a backup is to be put. Afterwards a new epoch has to be
 * begun, or nothing starts.
 */
public record Restoring(Path data, Path keys, Path blobs) {
    /** Set for the one start that ends a restore. */
    public static final String SETTING = "hq.restoring";

    /**
     * Checks the newest backup in {@code folder} and puts it in place; what was there is moved aside.
     *
     * @throws Trouble when headquarters runs, or no whole backup is there; nothing was changed then
     */
    public void from(Path folder, Consumer<String> say) {
        new Restore(data, keys, blobs, Clock.systemUTC()).run(folder, say);
    }
}

package zone.disclosure.hq.store;

import java.util.Optional;

/** What a headquarters knows of a restore: it never begins a new lineage by itself, it only ends one that a person began. */
public interface Restoration {
    /** Whether this process was started to end a restore, and for nothing else. */
    boolean isOn();

    /** The epoch that headquarters had when it last wrote it down beside its keys; empty when it never did. */
    Optional<String> notedEpoch();

    /** The new epoch stands: from here on headquarters may start again. */
    void done();
}

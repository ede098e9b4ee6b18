package zone.disclosure.station.sync.internal;

import java.util.UUID;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.station.sync.ChoreDoer;

/** Compares the shelf with headquarters and reads every attachment again. It fetches nothing itself; the link does. */
record Resync(BlobShelf blobs, Logbook logbook, Runnable compareAgain) implements ChoreDoer {
    @Override
    public Chore.What what() {
        return Chore.What.RESYNC;
    }

    @Override
    public Outcome perform(UUID chore) {
        var damaged = blobs.scrub(Long.MAX_VALUE);
        logbook.attachmentsDamaged(damaged);
        compareAgain.run();
        return new Outcome.Done(
                damaged.isEmpty()
                        ? "附件全部完好，正在与总部逐项比对。All attachments are whole; every scope is being compared."
                        : damaged.size() + " 个附件已损坏，正在重新下载；同时与总部逐项比对。" + damaged.size()
                                + " attachments were damaged and are fetched again; every scope is being compared.");
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }
}

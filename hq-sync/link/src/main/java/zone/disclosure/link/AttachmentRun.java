package zone.disclosure.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;

/** Fetches attachments, smallest first, chunk by chunk, going on where an earlier run was cut off. */
public final class AttachmentRun {
    private final Wire wire;
    private final BlobShelf blobs;
    private final int chunkSize;

    /** Fetches in the chunks of the contract. */
    public AttachmentRun(Wire wire, BlobShelf blobs) {
        this(wire, blobs, Attachment.CHUNK);
    }

    AttachmentRun(Wire wire, BlobShelf blobs, int chunkSize) {
        this.wire = wire;
        this.blobs = blobs;
        this.chunkSize = chunkSize;
    }

    /**
     * What a run brought.
     *
     * @param whole attachments that are complete now
     * @param absent attachments headquarters does not have
     * @param wrong attachments whose content did not have the hash; what had come was thrown away
     */
    public record Tally(List<Sha256> whole, List<Sha256> absent, List<Sha256> wrong) {
        public Tally {
            whole = List.copyOf(whole);
            absent = List.copyOf(absent);
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * Fetches what is missing.
     *
     * @param mayGoOn asked before every chunk; it may wait, and ends the run with false
     * @throws LineDown when there is no line; what came stays
     * @throws NoRoom when the disk is full; what came stays
     */
    public Tally run(BooleanSupplier mayGoOn) {
        blobs.sweep();
        var whole = new ArrayList<Sha256>();
        var absent = new ArrayList<Sha256>();
        var wrong = new ArrayList<Sha256>();
        for (var missing : blobs.missing(Integer.MAX_VALUE)) {
            switch (fetch(missing, mayGoOn)) {
                case WHOLE -> whole.add(missing.hash());
                case ABSENT -> absent.add(missing.hash());
                case WRONG -> wrong.add(missing.hash());
                case PAUSED -> {
                    return new Tally(whole, absent, wrong);
                }
            }
        }
        return new Tally(whole, absent, wrong);
    }

    private enum End {
        WHOLE,
        ABSENT,
        WRONG,
        PAUSED
    }

    private End fetch(BlobShelf.Missing missing, BooleanSupplier mayGoOn) {
        long have = blobs.begun(missing.hash(), chunkSize);
        while (have < missing.size()) {
            if (!mayGoOn.getAsBoolean()) {
                return End.PAUSED;
            }
            var chunk = wire.chunk(missing.hash(), Math.toIntExact(have / chunkSize));
            if (chunk.isEmpty()) {
                return End.ABSENT;
            }
            if (chunk.get().size() != Math.min(chunkSize, missing.size() - have)) {
                blobs.abandon(missing.hash());
                return End.WRONG;
            }
            blobs.append(missing.hash(), chunk.get());
            have += chunk.get().size();
        }
        if (!blobs.hashOfPartial(missing.hash()).equals(missing.hash())) {
            blobs.abandon(missing.hash());
            return End.WRONG;
        }
        blobs.complete(missing.hash());
        return End.WHOLE;
    }
}

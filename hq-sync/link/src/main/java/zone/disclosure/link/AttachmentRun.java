package zone.disclosure.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.wire.Orders;

/**
 * Fetches attachments, smallest first and videos last, chunk by chunk, going on where an earlier run was cut off and
 * within what headquarters orders. Now and then it reads whole ones again, because disks forget.
 */
public final class AttachmentRun {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long SCRUB_BYTES = 32 * MEGABYTE;
    private static final Duration SCRUB_EVERY = Duration.ofMinutes(4);

    private final Wire wire;
    private final BlobShelf blobs;
    private final Supplier<Orders> orders;
    private final Clock clock;
    private final int chunkSize;
    private Instant scrubbed = Instant.EPOCH;

    /**
     * Fetches in the chunks of the contract.
     *
     * @param orders asked before every chunk
     * @param clock in the station's time zone: orders speak of its hours and days
     */
    public AttachmentRun(Wire wire, BlobShelf blobs, Supplier<Orders> orders, Clock clock) {
        this(wire, blobs, orders, clock, Attachment.CHUNK);
    }

    AttachmentRun(Wire wire, BlobShelf blobs, Supplier<Orders> orders, Clock clock, int chunkSize) {
        this.wire = wire;
        this.blobs = blobs;
        this.orders = orders;
        this.clock = clock;
        this.chunkSize = chunkSize;
    }

    /**
     * What a run brought.
     *
     * @param whole attachments that are complete now
     * @param absent attachments headquarters does not have
     * @param wrong attachments whose content did not have the hash; what had come was thrown away
     * @param held attachments that wait for tomorrow's budget or for the hours of videos
     * @param missing attachments that are missing still, for whatever reason
     */
    public record Tally(
            List<Sha256> whole, List<Sha256> absent, List<Sha256> wrong, List<Sha256> held, Set<Sha256> missing) {
        public Tally {
            whole = List.copyOf(whole);
            absent = List.copyOf(absent);
            wrong = List.copyOf(wrong);
            held = List.copyOf(held);
            missing = Set.copyOf(missing);
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
        var held = new ArrayList<Sha256>();
        var all = blobs.missing(Integer.MAX_VALUE);
        boolean paused = false;
        for (int i = 0; i < all.size() && !paused; i++) {
            var hash = all.get(i).hash();
            switch (fetch(all.get(i), mayGoOn)) {
                case WHOLE -> whole.add(hash);
                case ABSENT -> absent.add(hash);
                case WRONG -> wrong.add(hash);
                case HELD -> held.add(hash);
                case PAUSED -> paused = true;
            }
        }
        var missing = all.stream().map(BlobShelf.Missing::hash).collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(Set.copyOf(whole));
        return new Tally(whole, absent, wrong, held, missing);
    }

    /** Reads some whole attachments again when it is time to, and tells which were damaged and are missing now. */
    public List<Sha256> scrub() {
        var now = clock.instant();
        if (Duration.between(scrubbed, now).abs().compareTo(SCRUB_EVERY) < 0) {
            return blobs.scrub(0);
        }
        scrubbed = now;
        return blobs.scrub(SCRUB_BYTES);
    }

    private enum End {
        WHOLE,
        ABSENT,
        WRONG,
        HELD,
        PAUSED
    }

    private End fetch(BlobShelf.Missing missing, BooleanSupplier mayGoOn) {
        long have = blobs.begun(missing.hash(), chunkSize);
        while (have < missing.size()) {
            if (!mayGoOn.getAsBoolean()) {
                return End.PAUSED;
            }
            long next = Math.min(chunkSize, missing.size() - have);
            if (!isAllowed(missing, next)) {
                return End.HELD;
            }
            var chunk = wire.chunk(missing.hash(), Math.toIntExact(have / chunkSize));
            if (chunk.isEmpty()) {
                return End.ABSENT;
            }
            count(chunk.get().size());
            if (chunk.get().size() != next) {
                blobs.abandon(missing.hash());
                return End.WRONG;
            }
            blobs.append(missing.hash(), chunk.get());
            have += next;
        }
        if (!blobs.hashOfPartial(missing.hash()).equals(missing.hash())) {
            blobs.abandon(missing.hash());
            return End.WRONG;
        }
        blobs.complete(missing.hash());
        return End.WHOLE;
    }

    private boolean isAllowed(BlobShelf.Missing missing, long bytes) {
        var now = orders.get();
        if (missing.video() && !now.allowsVideoAt(LocalTime.now(clock))) {
            return false;
        }
        return now.dailyMegabytes() == 0
                || blobs.fetchedOn(LocalDate.now(clock)) + bytes <= now.dailyMegabytes() * MEGABYTE;
    }

    /** Written down at once, so that no power cut gives a day twice its budget; without a budget nobody counts. */
    private void count(long bytes) {
        if (orders.get().dailyMegabytes() > 0) {
            blobs.fetched(LocalDate.now(clock), bytes);
        }
    }
}

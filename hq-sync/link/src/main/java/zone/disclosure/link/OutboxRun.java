package zone.disclosure.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.contract.wire.Seal;

/**
 * Hands over what the station owes, in order, a few at a time, and takes it as done only on a sealed receipt. A lost
 * answer costs a second try, which changes nothing at headquarters.
 */
public final class OutboxRun {
    /** How many are read, sent and noted together; a power cut costs at most as many second tries. */
    private static final int BATCH = 64;
    /** How many are on their way at once. */
    private static final int ABREAST = 8;
    /** When a batch of at least so many is refused whole, headquarters refuses everything; the rest is not tried now. */
    private static final int ENOUGH = 24;
    /** Of what went wrong, this much is told; the rest is counted. */
    private static final int TOLD = 10;

    private final Wire wire;
    private final Sendings sendings;
    private final Party party;
    private final int batchSize;

    /** Sends what {@code sendings} holds, as {@code party}. */
    public OutboxRun(Wire wire, Sendings sendings, Party party) {
        this(wire, sendings, party, BATCH);
    }

    OutboxRun(Wire wire, Sendings sendings, Party party, int batchSize) {
        this.wire = wire;
        this.sendings = sendings;
        this.party = party;
        this.batchSize = batchSize;
    }

    /**
     * What a run brought.
     *
     * @param acknowledged how many headquarters has for certain now
     * @param declined how many wait now because headquarters said no, in this run or before
     * @param troubles what went wrong in this run, the first few: declined, or answered with a receipt that cannot be
     *     believed; all of them stay and wait
     */
    public record Tally(int acknowledged, int declined, List<String> troubles) {
        public Tally {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Offers everything that headquarters of {@code epoch} has not acknowledged and that is due. One that is declined
     * does not hold up the others.
     *
     * @throws LineDown when there is no line; what was acknowledged so far stays so
     */
    public Tally run(String epoch) {
        int acknowledged = 0;
        boolean refusesAll = false;
        var troubles = new ArrayList<String>();
        var batch = sendings.owed(epoch, 0, batchSize);
        while (!batch.isEmpty() && !refusesAll) {
            int taken = settle(offer(batch), epoch, troubles);
            acknowledged += taken;
            refusesAll = taken == 0 && batch.size() >= ENOUGH;
            batch = sendings.owed(epoch, batch.getLast().serial(), batchSize);
        }
        return new Tally(acknowledged, sendings.declined(), troubles);
    }

    /**
     * Lets go of what was acknowledged as long ago as headquarters orders, counted by its own clock: a clock of ours that
     * is years ahead must not empty the outbox.
     *
     * @param at the newest position headquarters confirmed
     */
    public int forget(Position at, Orders orders) {
        return sendings.forget(at.epoch(), at.verifiedAt().minus(Duration.ofDays(orders.keepSentDays())));
    }

    /** Writes down what came of a batch; only then is thrown what ended it. */
    private int settle(List<End> ends, String epoch, List<String> troubles) {
        var receipts = new ArrayList<Receipt>();
        for (var end : ends) {
            switch (end) {
                case End.Taken(var receipt) -> receipts.add(receipt);
                case End.Refused(var sending, var reason) -> {
                    sendings.declined(sending.submission(), reason);
                    tell(troubles, sending, reason);
                }
                case End.Doubtful(var sending, var reason) -> tell(troubles, sending, reason);
                case End.Unknown _ -> {}
            }
        }
        if (!receipts.isEmpty()) {
            sendings.acknowledged(receipts, epoch);
        }
        for (var end : ends) {
            if (end instanceof End.Unknown(var why)) {
                throw why;
            }
        }
        return receipts.size();
    }

    private sealed interface End {
        record Taken(Receipt receipt) implements End {}

        record Refused(Sendings.Sending sending, String reason) implements End {}

        /** Answered with something that cannot be believed: somebody on the line, not headquarters' word. */
        record Doubtful(Sendings.Sending sending, String reason) implements End {}

        record Unknown(RuntimeException why) implements End {}
    }

    /** Begins them in order and a few abreast; none begins after one that found no line. */
    private List<End> offer(List<Sendings.Sending> batch) {
        if (batch.size() == 1) {
            return List.of(offer(batch.getFirst()));
        }
        var lanes = new Semaphore(ABREAST);
        var broken = new AtomicBoolean();
        var begun = new ArrayList<CompletableFuture<End>>();
        try (var carriers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sending : batch) {
                lanes.acquireUninterruptibly();
                if (broken.get()) {
                    break;
                }
                begun.add(CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                var end = offer(sending);
                                if (end instanceof End.Unknown) {
                                    broken.set(true);
                                }
                                return end;
                            } finally {
                                lanes.release();
                            }
                        },
                        carriers));
            }
        }
        return begun.stream().map(CompletableFuture::join).toList();
    }

    private End offer(Sendings.Sending sending) {
        try {
            return new End.Taken(handOver(sending));
        } catch (Declined e) {
            return new End.Refused(sending, String.valueOf(e.getMessage()));
        } catch (BrokenSeal e) {
            return new End.Doubtful(sending, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Thrown again by the run, when what its neighbours brought is written down.
            return new End.Unknown(e);
        }
    }

    private Receipt handOver(Sendings.Sending sending) {
        wire.submit(party.station(), sending.submission(), sending.sealed());
        var sealed = wire.receipt(party.station(), sending.submission())
                .orElseThrow(() -> new BrokenSeal("headquarters took it and gives no receipt"));
        var receipt = Codec.read(Seal.open(sealed, Label.RECEIPT, Set.of(party.headquarters())), Receipt.class);
        if (!receipt.station().equals(party.station()) || !receipt.submission().equals(sending.submission())) {
            throw new BrokenSeal("the receipt is for submission " + receipt.submission() + " of " + receipt.station());
        }
        return receipt;
    }

    private static void tell(List<String> troubles, Sendings.Sending sending, String reason) {
        if (troubles.size() < TOLD) {
            troubles.add("submission " + sending.submission() + ": " + reason);
        }
    }
}

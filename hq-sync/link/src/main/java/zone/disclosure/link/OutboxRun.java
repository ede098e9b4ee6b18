package zone.disclosure.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.contract.wire.Seal;

/**
 * Hands over what the station owes, in order, and takes it as done only on a sealed receipt. A lost answer costs a
 * second try, which changes nothing at headquarters.
 */
public final class OutboxRun {
    private static final int BATCH = 20;

    private final Wire wire;
    private final Sendings sendings;
    private final Party party;

    /** Sends what {@code sendings} holds, as {@code party}. */
    public OutboxRun(Wire wire, Sendings sendings, Party party) {
        this.wire = wire;
        this.sendings = sendings;
        this.party = party;
    }

    /**
     * What a run brought.
     *
     * @param acknowledged how many headquarters has for certain now
     * @param troubles what was declined, or answered with a receipt that cannot be believed; they stay and wait
     */
    public record Tally(int acknowledged, List<String> troubles) {
        public Tally {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Offers everything that headquarters of {@code epoch} has not acknowledged. One that is declined does not hold up
     * the others.
     *
     * @throws LineDown when there is no line; what was acknowledged so far stays so
     */
    public Tally run(String epoch) {
        int acknowledged = 0;
        var troubles = new ArrayList<String>();
        for (var batch = sendings.waiting(epoch, 0, BATCH);
                !batch.isEmpty();
                batch = sendings.waiting(epoch, troubles.size(), BATCH)) {
            for (var sending : batch) {
                try {
                    sendings.acknowledged(handOver(sending), epoch);
                    acknowledged++;
                } catch (Declined | BrokenSeal e) {
                    troubles.add("submission " + sending.submission() + ": " + e.getMessage());
                }
            }
        }
        return new Tally(acknowledged, troubles);
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
}

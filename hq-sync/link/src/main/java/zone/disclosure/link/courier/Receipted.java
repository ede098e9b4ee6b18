package zone.disclosure.link.courier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.link.Sendings;
import zone.disclosure.link.Wire;

/** Of what a station owes, that for which a receipt has come: the rest cannot be acknowledged by this wire. */
final class Receipted implements Sendings {
    private static final int BATCH = 100;

    private final Sendings all;
    private final List<Sending> here = new ArrayList<>();

    Receipted(Sendings all, Wire wire, StationId station, String epoch) {
        this.all = all;
        for (var batch = all.owed(epoch, 0, BATCH);
                !batch.isEmpty();
                batch = all.owed(epoch, batch.getLast().serial(), BATCH)) {
            batch.stream()
                    .filter(sending ->
                            wire.receipt(station, sending.submission()).isPresent())
                    .forEach(here::add);
        }
    }

    @Override
    public List<Sending> owed(String epoch, long after, int most) {
        return here.stream()
                .filter(sending -> sending.serial() > after)
                .limit(most)
                .toList();
    }

    @Override
    public void acknowledged(List<Receipt> receipts, String epoch) {
        all.acknowledged(receipts, epoch);
    }

    @Override
    public void declined(UUID submission, String reason) {
        all.declined(submission, reason);
    }

    @Override
    public int declined() {
        return all.declined();
    }

    @Override
    public int forget(String epoch, Instant before) {
        return all.forget(epoch, before);
    }
}

package zone.disclosure.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.link.pocket.Weather;

/** Pulls the plug at the n-th step, and counts the steps before and after every answer and every write. */
class Plug {
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    /** The power went. */
    static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void pullAtStep(int step) {
        left.set(step);
    }

    /** A whole shelf was read. */
    void counted() {}

    void step() {
        if (left.decrementAndGet() == 0) {
            throw new PowerCut();
        }
    }

    Weather weather() {
        return new Weather() {
            @Override
            public void answered(String what) {
                step();
            }
        };
    }

    Shelving before(Shelving store) {
        return new Shelving() {
            @Override
            public Optional<Position> position(Scope scope) {
                return store.position(scope);
            }

            @Override
            public Optional<Position> ahead(Scope scope) {
                return store.ahead(scope);
            }

            @Override
            public boolean hasLeft(Scope scope, String epoch) {
                return store.hasLeft(scope, epoch);
            }

            @Override
            public Map<PageId, Sha256> holdings(Scope scope) {
                counted();
                return store.holdings(scope);
            }

            @Override
            public Map<PageId, Sha256> holdings(Scope scope, Set<Integer> buckets) {
                return store.holdings(scope, buckets);
            }

            @Override
            public Set<Sha256> atHand(Collection<Sha256> names) {
                return store.atHand(names);
            }

            @Override
            public void stage(Collection<PageParcel> parcels) {
                step();
                store.stage(parcels);
                step();
            }

            @Override
            public void applyAhead(ShelfChange change) {
                step();
                store.applyAhead(change);
                step();
            }

            @Override
            public void letGo() {
                step();
                store.letGo();
                step();
            }

            @Override
            public Set<PageId> audit(Scope scope, int bucket) {
                step();
                var damaged = store.audit(scope, bucket);
                step();
                return damaged;
            }

            @Override
            public void apply(ShelfChange change) {
                step();
                store.apply(change);
                step();
            }
        };
    }

    BlobShelf before(BlobShelf store) {
        return new BlobShelf() {
            @Override
            public List<Missing> missing(int most) {
                return store.missing(most);
            }

            @Override
            public long begun(Sha256 hash, int chunkSize) {
                return store.begun(hash, chunkSize);
            }

            @Override
            public void append(Sha256 hash, Bytes chunk) {
                step();
                store.append(hash, chunk);
                step();
            }

            @Override
            public Sha256 hashOfPartial(Sha256 hash) {
                return store.hashOfPartial(hash);
            }

            @Override
            public void complete(Sha256 hash) {
                step();
                store.complete(hash);
                step();
            }

            @Override
            public void abandon(Sha256 hash) {
                store.abandon(hash);
            }

            @Override
            public List<Sha256> scrub(long bytes) {
                step();
                var damaged = store.scrub(bytes);
                step();
                return damaged;
            }

            @Override
            public long fetchedOn(LocalDate day) {
                return store.fetchedOn(day);
            }

            @Override
            public void fetched(LocalDate day, long bytes) {
                step();
                store.fetched(day, bytes);
                step();
            }

            @Override
            public void sweep() {
                store.sweep();
            }
        };
    }

    Mailbox before(Mailbox store) {
        return new Mailbox() {
            @Override
            public Health.Read read() {
                return store.read();
            }

            @Override
            public void take(MailPage page) {
                step();
                store.take(page);
                step();
            }

            @Override
            public Orders orders() {
                return store.orders();
            }
        };
    }

    Sendings before(Sendings store) {
        return new Sendings() {
            @Override
            public List<Sending> owed(String epoch, long after, int most) {
                step();
                var owed = store.owed(epoch, after, most);
                step();
                return owed;
            }

            @Override
            public void acknowledged(List<Receipt> receipts, String epoch) {
                step();
                store.acknowledged(receipts, epoch);
                step();
            }

            @Override
            public void declined(UUID submission, String reason) {
                step();
                store.declined(submission, reason);
                step();
            }

            @Override
            public int declined() {
                return store.declined();
            }

            @Override
            public int forget(String epoch, Instant before) {
                step();
                int gone = store.forget(epoch, before);
                step();
                return gone;
            }
        };
    }
}

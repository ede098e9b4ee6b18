package zone.disclosure.link.pocket;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.Mailbox;
import zone.disclosure.link.Position;
import zone.disclosure.link.Sendings;
import zone.disclosure.link.ShelfChange;
import zone.disclosure.link.Shelving;

/** A station's store in memory. It survives nothing; a real station has a disk. */
public final class PocketStore implements Shelving, BlobShelf, Sendings, Mailbox {
    private final Map<Scope, Position> positions = new HashMap<>();
    private final Map<Scope, Position> ahead = new HashMap<>();
    private final Map<Scope, Set<String>> left = new HashMap<>();
    private final Map<Scope, Map<PageId, Sha256>> shelves = new HashMap<>();
    private final Map<Sha256, PageParcel> parcels = new HashMap<>();
    private final Map<Sha256, ByteArrayOutputStream> partials = new HashMap<>();
    private final Map<Sha256, Bytes> whole = new HashMap<>();
    private final List<Sending> written = new ArrayList<>();
    private final Map<UUID, String> acknowledged = new HashMap<>();
    private final Map<LocalDate, Long> fetched = new HashMap<>();
    private final Map<UUID, Letter> letters = new LinkedHashMap<>();
    private Health.Read read = Health.FINE.mail();

    /** The page, when it is on a shelf. */
    public synchronized Optional<Page> page(PageId id) {
        return pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The attachment, when it is whole. */
    public synchronized Optional<Bytes> blob(Sha256 hash) {
        return Optional.ofNullable(whole.get(hash));
    }

    /** Puts a sealed submission in the outbox. */
    public synchronized void write(UUID submission, Bytes sealed) {
        written.add(new Sending(submission, written.size() + 1L, sealed));
    }

    @Override
    public synchronized Optional<Position> position(Scope scope) {
        return Optional.ofNullable(positions.get(scope));
    }

    @Override
    public synchronized Optional<Position> ahead(Scope scope) {
        return Optional.ofNullable(ahead.get(scope));
    }

    @Override
    public synchronized boolean hasLeft(Scope scope, String epoch) {
        return left.getOrDefault(scope, Set.of()).contains(epoch);
    }

    @Override
    public synchronized Map<PageId, Sha256> holdings(Scope scope) {
        return Map.copyOf(shelves.getOrDefault(scope, Map.of()));
    }

    @Override
    public synchronized Set<Sha256> atHand(Collection<Sha256> names) {
        var hand = new HashSet<>(names);
        hand.retainAll(parcels.keySet());
        return hand;
    }

    @Override
    public synchronized void stage(Collection<PageParcel> staged) {
        staged.forEach(parcel -> parcels.put(parcel.name(), parcel));
    }

    @Override
    public synchronized void applyAhead(ShelfChange change) {
        move(change);
        leave(change.to(), positions.get(change.to().scope()));
        leave(change.to(), ahead.put(change.to().scope(), change.to()));
    }

    @Override
    public synchronized void apply(ShelfChange change) {
        move(change);
        leave(change.to(), positions.put(change.to().scope(), change.to()));
        leave(change.to(), ahead.remove(change.to().scope()));
    }

    @Override
    public synchronized void letGo() {
        var shown = new HashSet<Sha256>();
        shelves.values().forEach(shelf -> shown.addAll(shelf.values()));
        parcels.keySet().retainAll(shown);
    }

    @Override
    public Set<PageId> audit(Scope scope, int bucket) {
        return Set.of();
    }

    private void move(ShelfChange change) {
        var shelf = shelves.computeIfAbsent(change.to().scope(), _ -> new HashMap<>());
        shelf.keySet().removeAll(change.gone());
        shelf.putAll(change.put());
    }

    private void leave(Position to, @Nullable Position from) {
        if (from != null && !from.epoch().equals(to.epoch())) {
            left.computeIfAbsent(to.scope(), _ -> new HashSet<>()).add(from.epoch());
        }
    }

    @Override
    public synchronized List<Missing> missing(int most) {
        return pages().stream()
                .flatMap(page -> page.attachments().stream())
                .filter(attachment -> !whole.containsKey(attachment.hash()))
                .map((Attachment attachment) -> new Missing(attachment.hash(), attachment.size(), attachment.isVideo()))
                .distinct()
                .sorted(Comparator.comparing(Missing::video).thenComparingLong(Missing::size))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized long begun(Sha256 hash, int chunkSize) {
        return partial(hash).size();
    }

    @Override
    public synchronized void append(Sha256 hash, Bytes chunk) {
        partial(hash).writeBytes(chunk.toArray());
    }

    @Override
    public synchronized Sha256 hashOfPartial(Sha256 hash) {
        return Sha256.of(partial(hash).toByteArray());
    }

    @Override
    public synchronized void complete(Sha256 hash) {
        whole.put(hash, Bytes.of(partial(hash).toByteArray()));
        partials.remove(hash);
    }

    @Override
    public synchronized void abandon(Sha256 hash) {
        partials.remove(hash);
    }

    /** Attachments stay as long as the store. */
    @Override
    public synchronized void sweep() {}

    @Override
    public List<Sha256> scrub(long bytes) {
        return List.of();
    }

    @Override
    public synchronized long fetchedOn(LocalDate day) {
        return fetched.getOrDefault(day, 0L);
    }

    @Override
    public synchronized void fetched(LocalDate day, long bytes) {
        fetched.merge(day, bytes, Long::sum);
    }

    @Override
    public synchronized Health.Read read() {
        return read;
    }

    @Override
    public synchronized void take(MailPage page) {
        page.letters().forEach(letter -> letters.putIfAbsent(letter.id(), letter));
        read = new Health.Read(page.epoch(), page.letters().getLast().serial());
    }

    @Override
    public synchronized Orders orders() {
        return letters.values().stream()
                .filter(letter -> letter.kind() == Letter.Kind.ORDERS)
                .reduce((_, later) -> later)
                .map(letter -> Codec.read(letter.body(), Orders.class))
                .orElse(Orders.USUAL);
    }

    /** The letters it took, in the order in which they came. */
    public synchronized List<Letter> letters() {
        return List.copyOf(letters.values());
    }

    @Override
    public synchronized List<Sending> owed(String epoch, long after, int most) {
        return written.stream()
                .filter(sending -> sending.serial() > after && !epoch.equals(acknowledged.get(sending.submission())))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void acknowledged(List<Receipt> receipts, String epoch) {
        receipts.forEach(receipt -> acknowledged.put(receipt.submission(), epoch));
    }

    /** Forgotten at once: it is due again at the next run. */
    @Override
    public void declined(UUID submission, String reason) {}

    @Override
    public int declined() {
        return 0;
    }

    @Override
    public int forget(String epoch, Instant before) {
        return 0;
    }

    private List<Page> pages() {
        return shelves.values().stream()
                .flatMap(shelf -> shelf.values().stream())
                .flatMap(name -> Optional.ofNullable(parcels.get(name)).stream())
                .map(PageParcel::open)
                .toList();
    }

    private ByteArrayOutputStream partial(Sha256 hash) {
        return partials.computeIfAbsent(hash, _ -> new ByteArrayOutputStream());
    }
}

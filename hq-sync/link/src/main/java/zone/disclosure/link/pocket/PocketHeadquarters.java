package zone.disclosure.link.pocket;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Names;
import zone.disclosure.contract.wire.PagePack;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.link.Wire;

/** A headquarters in memory, with its wire. It checks no station's seal and keeps nothing beyond its own life. */
public final class PocketHeadquarters implements Wire {
    private final SealKey key = SealKey.generate();
    private final Clock clock;
    private final int chunkSize;
    private final Map<Scope, PocketScope> scopes = new HashMap<>();
    private final Map<Sha256, Bytes> parcels = new HashMap<>();
    private final Map<Sha256, byte[]> blobs = new HashMap<>();
    private final Map<UUID, Bytes> inbox = new HashMap<>();
    private final Map<StationId, List<Letter>> mail = new HashMap<>();
    private int epoch = 1;
    private int deliveries;
    private Weather weather = Weather.GOOD;

    /** @param chunkSize how large the pieces of attachments are */
    public PocketHeadquarters(Clock clock, int chunkSize) {
        this.clock = clock;
        this.chunkSize = chunkSize;
    }

    /** Whose seals stations must believe. */
    public VerifyKey sealing() {
        return key.shown();
    }

    /** From now on the way is like this. */
    public void weather(Weather now) {
        weather = now;
    }

    /** Publishes pages, each as an edition of its scope. */
    public synchronized PocketHeadquarters publish(Page... pages) {
        for (var page : pages) {
            var parcel = PageParcel.pack(page);
            parcels.put(parcel.name(), parcel.content());
            scope(page.scope()).add(page.id(), page.version(), Optional.of(parcel.name()), page.urgent());
        }
        return this;
    }

    /** Withdraws a page, as an edition of its scope. */
    public synchronized void withdraw(Scope scope, PageId page) {
        scope(scope).add(page, 1, Optional.empty(), false);
    }

    /** Writes a letter to a station. */
    public synchronized UUID write(StationId station, Letter.Kind kind, Bytes body) {
        var letters = mail.computeIfAbsent(station, _ -> new ArrayList<>());
        var letter = new Letter(UUID.randomUUID(), letters.size() + 1L, clock.instant(), kind, body);
        letters.add(letter);
        return letter.id();
    }

    /** Keeps an attachment. */
    public synchronized void keep(byte[] content) {
        blobs.put(Sha256.of(content), content.clone());
    }

    /** Forgets the log up to the present edition. */
    public synchronized void trimLog(Scope scope) {
        scope(scope).floor = scope(scope).log.size() + 1L;
    }

    /** As after a backup was restored: other lineage, numbers from the start, no submissions. */
    public synchronized void beginEpoch() {
        epoch++;
        scopes.values().forEach(PocketScope::renumber);
        inbox.clear();
    }

    /** What submissions are here. */
    public synchronized Map<UUID, Bytes> inbox() {
        return Map.copyOf(inbox);
    }

    /** How often a submission came, first or again. */
    public synchronized int deliveries() {
        return deliveries;
    }

    /** What a scope shows, for comparison. */
    public synchronized Map<PageId, Sha256> shown(Scope scope) {
        return Map.copyOf(scope(scope).shown);
    }

    @Override
    public synchronized Optional<Bytes> head(Scope scope) {
        return answer("head", Optional.ofNullable(scopes.get(scope)).map(it -> {
            long edition = it.log.size();
            return seal(
                    Label.HEAD,
                    new Head(
                            epoch(),
                            scope,
                            edition,
                            it.floor,
                            digest(scope, it).root(),
                            it.shown.size(),
                            clock.instant()));
        }));
    }

    @Override
    public synchronized Optional<Bytes> logPage(String asked) {
        var words = asked.split("/", -1);
        var scope = new Scope(words[1]);
        int from = Integer.parseInt(words[2]);
        int to = Integer.parseInt(words[3]);
        var it = scope(scope);
        var there = words[0].equals(epoch()) && from >= it.floor && to <= it.log.size();
        return answer(
                "log",
                there
                        ? Optional.of(
                                seal(Label.LOG, new LogPage(epoch(), scope, from, to, it.log.subList(from - 1, to))))
                        : Optional.empty());
    }

    @Override
    public synchronized Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        weather.asked("parcels");
        var found = new HashMap<Sha256, Bytes>();
        for (var name : names) {
            Optional.ofNullable(parcels.get(name)).ifPresent(it -> found.put(name, weather.delivered("parcels", it)));
        }
        weather.answered("parcels");
        return found;
    }

    @Override
    public synchronized Optional<Bytes> digest(String asked) {
        var words = asked.split("/", -1);
        var scope = new Scope(words[1]);
        var it = scope(scope);
        if (!Names.digestKey(epoch(), scope, it.log.size()).equals(String.join("/", Arrays.copyOf(words, 3)))) {
            return answer("digest", Optional.empty());
        }
        if (words.length == 3) {
            return answer("digest", Optional.of(seal(Label.DIGEST, digest(scope, it))));
        }
        int bucket = Integer.parseInt(words[3]);
        return answer("digest", Optional.of(seal(Label.BUCKET, it.bucket(epoch(), scope, bucket))));
    }

    @Override
    public synchronized Optional<Bytes> pack(Sha256 bucket, int slice) {
        return answer(
                "pack",
                scopes.values().stream()
                        .flatMap(scope -> scope.bucket(bucket).stream())
                        .findFirst()
                        .flatMap(names -> packed(names, slice)));
    }

    private Optional<Bytes> packed(List<Sha256> names, int slice) {
        int from = slice * PagePack.SLICE;
        return from >= names.size()
                ? Optional.empty()
                : PagePack.pack(names.subList(from, Math.min(from + PagePack.SLICE, names.size())).stream()
                        .map(name -> PageParcel.of(name, Objects.requireNonNull(parcels.get(name))))
                        .toList());
    }

    @Override
    public synchronized Optional<Bytes> mail(String key) {
        var words = key.split("/", -1);
        var station = new StationId(words[0]);
        var all = mail.getOrDefault(station, List.of());
        int have = Integer.parseInt(words[2]);
        if (!words[1].equals(epoch()) || have >= all.size()) {
            return answer("mail", Optional.empty());
        }
        var letters = all.subList(have, Math.min(all.size(), have + MailPage.LONGEST));
        return answer("mail", Optional.of(seal(Label.MAIL, new MailPage(epoch(), station, have + 1L, letters))));
    }

    @Override
    public synchronized Optional<Bytes> chunk(Sha256 blob, int index) {
        var content = Optional.ofNullable(blobs.get(blob)).filter(it -> (long) index * chunkSize < it.length);
        return answer(
                "chunk",
                content.map(it -> Bytes.of(
                        Arrays.copyOfRange(it, index * chunkSize, Math.min(it.length, (index + 1) * chunkSize)))));
    }

    @Override
    public synchronized void submit(StationId station, UUID submission, Bytes sealed) {
        weather.asked("submit");
        deliveries++;
        inbox.putIfAbsent(submission, sealed);
        weather.answered("submit");
    }

    @Override
    public synchronized Optional<Bytes> receipt(StationId station, UUID submission) {
        return answer(
                "receipt",
                Optional.ofNullable(inbox.get(submission))
                        .map(_ -> seal(Label.RECEIPT, new Receipt(epoch(), station, submission, clock.instant()))));
    }

    @Override
    public void report(StationId station, Bytes sealed) {
        weather.asked("report");
    }

    /** Nobody rings here: it says so at once, and {@code patience} is not waited for. */
    @Override
    public Heard listen(Duration patience) {
        weather.asked("bell");
        return new Heard.Nothing();
    }

    @Override
    public void renew() {}

    @Override
    public void close() {}

    private Optional<Bytes> answer(String what, Optional<Bytes> value) {
        weather.asked(what);
        var delivered = value.map(it -> weather.delivered(what, it));
        weather.answered(what);
        return delivered;
    }

    /** Seals as this headquarters does. */
    public Bytes seal(Label label, Object payload) {
        return Seal.seal(key, label, Codec.write(payload));
    }

    private ScopeDigest digest(Scope scope, PocketScope it) {
        return ScopeDigest.of(epoch(), scope, it.log.size(), it.shown);
    }

    private PocketScope scope(Scope scope) {
        return scopes.computeIfAbsent(scope, _ -> new PocketScope());
    }

    private String epoch() {
        return "e" + epoch;
    }
}

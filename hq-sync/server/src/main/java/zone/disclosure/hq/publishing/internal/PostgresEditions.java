package zone.disclosure.hq.publishing.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.LogPage;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.store.Settings;

/** Editions computed from the tables when they are asked for; only the newest digest of each scope is remembered. */
@Service
class PostgresEditions implements Editions {
    /** From here on it is cheaper to read what is shown than what happened. */
    private static final long MANY_EDITIONS = 1000;

    private static final int MOST_PARCELS = 500;

    private final EditionRows rows;
    private final Lineage lineage;
    private final Keys keys;
    private final Packs packs;
    private final Settings settings;
    private final Clock clock;
    private final Map<Scope, Shown> shelves = new ConcurrentHashMap<>();

    PostgresEditions(EditionRows rows, Lineage lineage, Keys keys, Packs packs, Settings settings, Clock clock) {
        this.rows = rows;
        this.packs = packs;
        this.lineage = lineage;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String epoch() {
        return lineage.epoch();
    }

    @Override
    public Set<Scope> scopes() {
        var scopes = new HashSet<>(rows.standing().keySet());
        scopes.add(settings.countyScope());
        return Set.copyOf(scopes);
    }

    @Override
    public Map<Scope, Long> standing() {
        return rows.standing();
    }

    @Override
    public long edition(Scope scope) {
        return rows.log(scope).edition();
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Bytes head(Scope scope) {
        var known = known(scope);
        var edition = known.digest().edition();
        return keys.seal(
                Label.HEAD,
                new Head(
                        known.digest().epoch(),
                        scope,
                        edition,
                        Math.min(rows.log(scope).floor(), edition),
                        known.digest().root(),
                        known.size(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    @Override
    public Optional<Bytes> logPage(String key) {
        return LogKey.read(key).filter(wanted -> wanted.epoch().equals(epoch())).flatMap(wanted -> {
            var entries = rows.log(wanted.scope(), wanted.from(), wanted.to());
            return entries.size() == wanted.to() - wanted.from() + 1
                    ? Optional.of(keys.seal(
                            Label.LOG,
                            new LogPage(wanted.epoch(), wanted.scope(), wanted.from(), wanted.to(), entries)))
                    : Optional.empty();
        });
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Bytes> digest(String key) {
        return DigestKey.read(key)
                .filter(wanted -> wanted.epoch().equals(epoch()))
                .flatMap(wanted -> {
                    var known = known(wanted.scope());
                    if (known.digest().edition() != wanted.edition()) {
                        return Optional.empty();
                    }
                    return Optional.of(
                            wanted.bucket().isPresent()
                                    ? keys.seal(
                                            Label.BUCKET,
                                            known.bucket(wanted.bucket().getAsInt()))
                                    : keys.seal(Label.DIGEST, known.digest()));
                });
    }

    @Override
    public Optional<Bytes> pack(String key) {
        return PackKey.read(key)
                .flatMap(wanted -> packs.kept(wanted)
                        .or(() -> bucket(wanted.bucket()).flatMap(bucket -> packs.made(wanted, bucket))));
    }

    /** All buckets of a scope as it is now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ScopeDigest.Bucket> buckets(Scope scope) {
        var known = known(scope);
        return IntStream.range(0, ScopeDigest.BUCKETS).mapToObj(known::bucket).toList();
    }

    @Override
    public Map<Sha256, Bytes> parcels(Collection<Sha256> names) {
        if (names.size() > MOST_PARCELS) {
            throw new IllegalArgumentException("at most " + MOST_PARCELS + " parcels at once, not " + names.size());
        }
        return rows.parcels(Set.copyOf(names));
    }

    @Override
    public Optional<Page> newest(PageId page) {
        return rows.shownParcel(page).map(PostgresEditions::open);
    }

    @Override
    public Optional<Page> version(PageId page, int version) {
        return rows.versionParcel(page, version).map(PostgresEditions::open);
    }

    @Override
    public boolean withdrawn(PageId page) {
        return rows.wasPublic(page) && rows.shownParcel(page).isEmpty();
    }

    @Override
    public Set<PageId> pointingAt(PageId page) {
        return rows.pointingAt(page);
    }

    @Override
    public boolean isShown(Sha256 attachment) {
        return rows.isShown(attachment);
    }

    /** Called in a read transaction, so that edition and pages are of one moment. */
    private Shown known(Scope scope) {
        var epoch = epoch();
        var log = rows.log(scope);
        var known = shelves.get(scope);
        if (known != null
                && known.digest().epoch().equals(epoch)
                && known.digest().edition() == log.edition()) {
            return known;
        }
        var fresh = Optional.ofNullable(known)
                .filter(old -> old.digest().epoch().equals(epoch))
                .flatMap(old -> followed(old, log))
                .orElseGet(() -> Shown.of(epoch, scope, log.edition(), rows.pages(scope)));
        if (log.edition() > 0) {
            shelves.merge(scope, fresh, (old, young) -> old.isOlderThan(young) ? young : old);
        }
        return fresh;
    }

    /** The present state from an earlier one and what happened since; empty when that is long ago or forgotten. */
    private Optional<Shown> followed(Shown old, EditionRows.Log log) {
        long from = old.digest().edition() + 1;
        long count = log.edition() - old.digest().edition();
        if (count < 1 || count > MANY_EDITIONS || from < log.floor()) {
            return Optional.empty();
        }
        var entries = rows.log(old.digest().scope(), from, log.edition());
        return entries.size() == count ? Optional.of(old.with(log.edition(), entries)) : Optional.empty();
    }

    /** The bucket with this hash, in any scope somebody asked for since the start. */
    private Optional<ScopeDigest.Bucket> bucket(Sha256 hash) {
        for (var known : shelves.values()) {
            int number = known.digest().buckets().indexOf(hash);
            if (number >= 0) {
                return Optional.of(known.bucket(number));
            }
        }
        return Optional.empty();
    }

    private static Page open(EditionRows.Parcel parcel) {
        return PageParcel.read(parcel.name(), parcel.content());
    }
}

package zone.disclosure.station.store.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.link.Position;
import zone.disclosure.link.ShelfChange;
import zone.disclosure.link.Shelving;
import zone.disclosure.station.store.ShelfChanged;

/** The writing side of the shelf. Pages and position move in one transaction; the news goes out after it. */
public final class SqliteShelving implements Shelving {
    private static final String HOLDINGS = """
            select id, parcel
              from page
             where scope = :scope
            """;
    private static final String SOME_HOLDINGS = """
            select id, parcel
              from page
             where scope = :scope
               and bucket in (:buckets)
            """;
    private static final String BUCKET = """
            select page.id, page.parcel, parcel.content
              from page
              left join parcel on parcel.hash = page.parcel
             where page.scope = :scope
               and page.bucket = :bucket
            """;
    private static final String AT_HAND = """
            select hash
              from parcel
             where hash in (:hashes)
            """;
    private static final String STAGE = """
            insert or ignore into parcel (hash, content)
            values (:hash, :content)
            """;
    private static final String LET_GO = """
            delete from parcel
             where not exists (select 1 from page where page.parcel = parcel.hash)
            """;
    private static final String SCOPES = """
            select scope
              from page
             where id = :id
            """;
    private static final String NEXT_CHANGE = """
            update shelf
               set change = change + 1
            returning change
            """;

    private final JdbcClient reading;
    private final JdbcClient writing;
    private final Writing transaction;
    private final PageRows rows;
    private final PositionRows positions;
    private final Clock clock;
    private final Consumer<ShelfChanged> news;
    private final Consumer<Set<PageId>> damaged;

    /** @param news hears of every change after its commit */
    public SqliteShelving(Database database, Clock clock, Consumer<ShelfChanged> news) {
        this(database, clock, news, _ -> {});
    }

    /**
     * Opens the writing side.
     *
     * @param damaged hears of pages that {@link #audit} found damaged, before they are let go
     */
    public SqliteShelving(Database database, Clock clock, Consumer<ShelfChanged> news, Consumer<Set<PageId>> damaged) {
        this.damaged = damaged;
        this.reading = database.read();
        this.writing = database.write();
        this.transaction = new Writing(database);
        this.rows = new PageRows(writing);
        this.positions = new PositionRows(reading, writing);
        this.clock = clock;
        this.news = news;
    }

    @Override
    public Optional<Position> position(Scope scope) {
        return positions.position(scope);
    }

    @Override
    public Optional<Position> ahead(Scope scope) {
        return positions.ahead(scope);
    }

    @Override
    public boolean hasLeft(Scope scope, String epoch) {
        return positions.hasLeft(scope, epoch);
    }

    @Override
    public Map<PageId, Sha256> holdings(Scope scope) {
        var holdings = new HashMap<PageId, Sha256>();
        reading.sql(HOLDINGS).param("scope", scope.code()).query(row -> {
            holdings.put(new PageId(row.getString("id")), new Sha256(row.getString("parcel")));
        });
        return holdings;
    }

    @Override
    public Map<PageId, Sha256> holdings(Scope scope, Set<Integer> buckets) {
        var holdings = new HashMap<PageId, Sha256>();
        if (!buckets.isEmpty()) {
            reading.sql(SOME_HOLDINGS)
                    .param("scope", scope.code())
                    .param("buckets", buckets)
                    .query(row -> {
                        holdings.put(new PageId(row.getString("id")), new Sha256(row.getString("parcel")));
                    });
        }
        return holdings;
    }

    @Override
    public Set<Sha256> atHand(Collection<Sha256> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(reading.sql(AT_HAND)
                .param("hashes", names.stream().map(Sha256::hex).toList())
                .query((row, _) -> new Sha256(row.getString("hash")))
                .list());
    }

    @Override
    public void stage(Collection<PageParcel> parcels) {
        transaction.run(
                "a page on its way",
                () -> parcels.forEach(parcel -> writing.sql(STAGE)
                        .param("hash", parcel.name().hex())
                        .param("content", parcel.content().toArray())
                        .update()));
    }

    @Override
    public void applyAhead(ShelfChange change) {
        var to = change.to();
        transaction.run("changes of scope " + to.scope() + " that go first", () -> {
            write(change);
            positions.lookAhead(to);
        });
        tell(change);
    }

    @Override
    public void apply(ShelfChange change) {
        var to = change.to();
        transaction.run("edition " + to.edition() + " of scope " + to.scope(), () -> {
            write(change);
            positions.move(to, clock.instant());
        });
        tell(change);
    }

    @Override
    public void letGo() {
        transaction.run("what is staged", () -> writing.sql(LET_GO).update());
    }

    @Override
    public Set<PageId> audit(Scope scope, int bucket) {
        var rotten = new HashSet<PageId>();
        reading.sql(BUCKET).param("scope", scope.code()).param("bucket", bucket).query(row -> {
            if (!isWhole(row.getString("parcel"), row.getBytes("content"))) {
                rotten.add(new PageId(row.getString("id")));
            }
        });
        if (!rotten.isEmpty()) {
            damaged.accept(rotten);
            rotten.forEach(this::discard);
        }
        return rotten;
    }

    private static boolean isWhole(String name, byte @Nullable [] content) {
        if (content == null) {
            return false;
        }
        try {
            return PageParcel.of(new Sha256(name), Bytes.of(content))
                    .name()
                    .hex()
                    .equals(name);
        } catch (BrokenSeal e) {
            return false;
        }
    }

    /** Lets go of a page whose content is damaged; the next round misses it and fetches it again. */
    public void discard(PageId page) {
        var scopes = writing.sql(SCOPES)
                .param("id", page.value())
                .query((row, _) -> new Scope(row.getString("scope")))
                .list();
        transaction.run("page " + page, () -> {
            long number = writing.sql(NEXT_CHANGE).query(Long.class).single();
            scopes.forEach(scope -> rows.remove(scope, page, number));
        });
        news.accept(new ShelfChanged(Set.of(), Set.of(page)));
    }

    private void write(ShelfChange change) {
        if (!change.isQuiet()) {
            var scope = change.to().scope();
            long number = writing.sql(NEXT_CHANGE).query(Long.class).single();
            change.gone().forEach(id -> rows.remove(scope, id, number));
            change.put().forEach((id, parcel) -> rows.put(scope, id, parcel, number));
        }
    }

    private void tell(ShelfChange change) {
        if (!change.isQuiet()) {
            news.accept(new ShelfChanged(change.put().keySet(), change.gone()));
        }
    }
}

package zone.disclosure.station.store.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.station.store.Changes;
import zone.disclosure.station.store.Freshness;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.store.ShelfFilter;
import zone.disclosure.station.store.Spine;

/** The reading side of the shelf. Every page is checked against its hash once more when it is taken down. */
public final class SqliteShelf implements Shelf {
    private static final String CONTENT = """
            select parcel.hash, parcel.content
              from page
              join parcel on parcel.hash = page.parcel
             where page.id = :id
             order by page.version desc
             limit 1
            """;
    private static final String SPINES = """
            select scope, id, version, kind, field, title, number, issuer, issued, published, term, attachments
              from page
             where id in (:ids)
             order by version
            """;
    private static final String LIST = """
            select scope, id, version, kind, field, title, number, issuer, issued, published, term, attachments
              from page
             where #filter
             order by published desc, id
             limit :most offset :skip
            """;
    private static final String COUNT = """
            select count(*)
              from page
             where #filter
            """;
    private static final String COUNT_BY = """
            select #column as what, count(*) as pages
              from page
             where #filter
             group by 1
             order by pages desc, 1
            """;
    private static final String INCOMING = """
            select distinct page, type
              from relation
             where target = :target
             order by page, type
            """;
    private static final String FRESHNESS = """
            select scope, epoch, edition, verified_at, shown_since,
                   (select count(*) from page where page.scope = position.scope) as pages
              from position
             order by scope
            """;

    private final JdbcClient reading;
    private final FileBlobs blobs;
    private final ChangeLog changes;
    private final Supplier<List<Scope>> scopes;
    private final Consumer<PageId> damaged;

    /**
     * Opens it.
     *
     * @param scopes whose pages this station shows, widest first; empty before enrolment
     * @param damaged hears of a page whose content no longer has its hash
     */
    public SqliteShelf(Database database, FileBlobs blobs, Supplier<List<Scope>> scopes, Consumer<PageId> damaged) {
        this.damaged = damaged;
        this.reading = database.read();
        this.blobs = blobs;
        this.changes = new ChangeLog(database);
        this.scopes = scopes;
    }

    @Override
    public Optional<Page> page(PageId id) {
        try {
            return reading.sql(CONTENT)
                    .param("id", id.value())
                    .query((row, _) ->
                            PageParcel.read(new Sha256(row.getString("hash")), Bytes.of(row.getBytes("content"))))
                    .optional();
        } catch (BrokenSeal e) {
            damaged.accept(id);
            throw e;
        }
    }

    @Override
    public List<Page> pages(Collection<PageId> ids) {
        return ids.stream().map(this::page).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Spine> spines(Collection<PageId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<PageId, Spine>();
        reading.sql(SPINES)
                .param("ids", ids.stream().map(PageId::value).toList())
                .query(SpineRow::read)
                .list()
                .forEach(spine -> found.put(spine.id(), spine));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Spine> list(ShelfFilter filter, int skip, int most) {
        var where = new Where(filter);
        return reading.sql(where.into(LIST))
                .params(where.values())
                .param("skip", skip)
                .param("most", most)
                .query(SpineRow::read)
                .list();
    }

    @Override
    public int count(ShelfFilter filter) {
        var where = new Where(filter);
        return reading.sql(where.into(COUNT))
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<Kind, Integer> countByKind(ShelfFilter filter) {
        return countBy("kind", filter, Kind::valueOf);
    }

    @Override
    public Map<Field, Integer> countByField(ShelfFilter filter) {
        return countBy("field", filter, Field::new);
    }

    @Override
    public Map<String, Integer> countByIssuer(ShelfFilter filter) {
        return countBy("issuer", filter, Function.identity());
    }

    @Override
    public Map<Scope, Integer> countByScope(ShelfFilter filter) {
        return countBy("scope", filter, Scope::new);
    }

    @Override
    public List<Incoming> relationsTo(PageId target) {
        return reading.sql(INCOMING)
                .param("target", target.value())
                .query((row, _) ->
                        new Incoming(new PageId(row.getString("page")), Relation.Type.valueOf(row.getString("type"))))
                .list();
    }

    @Override
    public Changes changesSince(Changes.Mark mark) {
        return changes.since(mark);
    }

    @Override
    public Optional<Path> blob(Sha256 hash) {
        return blobs.whole(hash);
    }

    @Override
    public List<Freshness> freshness() {
        var known = new LinkedHashMap<Scope, Freshness>();
        scopes.get()
                .forEach(scope -> known.put(scope, new Freshness(scope, "", 0, 0, Optional.empty(), Optional.empty())));
        reading.sql(FRESHNESS)
                .query((row, _) -> new Freshness(
                        new Scope(row.getString("scope")),
                        row.getString("epoch"),
                        row.getLong("edition"),
                        row.getInt("pages"),
                        Optional.of(Instant.parse(row.getString("verified_at"))),
                        Optional.of(Instant.parse(row.getString("shown_since")))))
                .list()
                .forEach(fresh -> known.put(fresh.scope(), fresh));
        return List.copyOf(known.values());
    }

    /** @param column one of our own column names, never a visitor's word */
    private <T> Map<T, Integer> countBy(String column, ShelfFilter filter, Function<String, T> read) {
        var where = new Where(filter);
        var counts = new LinkedHashMap<T, Integer>();
        reading.sql(where.into(COUNT_BY).replace("#column", column))
                .params(where.values())
                .query(row -> {
                    counts.put(read.apply(row.getString("what")), row.getInt("pages"));
                });
        return counts;
    }
}

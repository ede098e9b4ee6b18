package zone.disclosure.hq.publishing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Head;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.hq.publishing.Changes;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;

/** Changes read from the log of editions; a scope's digest is asked for once an edition and remembered. */
@Repository
class PostgresChanges implements Changes {
    private static final String NEWEST = """
            select code, edition
              from scope
             where edition > 0
            """;
    private static final String PUBLISHED = """
            select scope, number, at
              from edition
             where (scope, number) in (:points)
            """;
    /** A page that moved has two lines of one moment; the one that shows it comes first. */
    private static final String LAST = """
            select e.page, e.scope, e.number, e.parcel is null as withdrawn, e.at, p.name, p.content
              from edition e
              join page_version v on v.page = e.page and v.version = e.version
              join parcel p on p.name = v.parcel
             where e.page = :page
             order by e.at desc, e.parcel nulls last, e.number desc
             limit 1
            """;

    private static final String LEFT = """
            select e.page, e.scope, e.number, true as withdrawn, e.at, p.name, p.content
              from edition e
              join shown_page s on s.page = e.page and s.scope <> e.scope
              join page_version v on v.page = e.page and v.version = e.version
              join parcel p on p.name = v.parcel
             where e.page = :page
               and e.parcel is null
             order by e.at desc, e.number desc
             limit 1
            """;
    /** Each scope for itself: a page that moved is shown elsewhere and must be gone here. */
    private static final String WITHDRAWN = """
            select e.page, e.scope, e.number, true as withdrawn, e.at, p.name, p.content
              from edition e
              join page_version v on v.page = e.page and v.version = e.version
              join parcel p on p.name = v.parcel
             where e.parcel is null
               and e.at >= :since
               and not exists (select from edition l
                                where l.page = e.page
                                  and l.scope = e.scope
                                  and l.number > e.number)
             order by e.at desc, e.page
             limit :most
            """;

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Keys keys;
    private final Map<Scope, Known> known = new ConcurrentHashMap<>();

    PostgresChanges(JdbcClient jdbc, Editions editions, Keys keys) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.keys = keys;
    }

    /** A digest and the lineage it belongs to. */
    private record Known(String epoch, Newest newest) {}

    @Override
    public Map<Scope, Newest> newest() {
        var epoch = editions.epoch();
        var newest = new HashMap<Scope, Newest>();
        jdbc.sql(NEWEST)
                .query((row, _) -> new Point(new Scope(row.getString("code")), row.getLong("edition")))
                .list()
                .forEach(point -> newest.put(point.scope(), newest(point, epoch)));
        return newest;
    }

    private Newest newest(Point point, String epoch) {
        var before = known.get(point.scope());
        if (before != null && before.epoch().equals(epoch) && before.newest().edition() == point.edition()) {
            return before.newest();
        }
        var head = Codec.read(Seal.open(editions.head(point.scope()), Label.HEAD, List.of(keys.sealing())), Head.class);
        var fresh = new Newest(head.edition(), head.digest());
        known.put(point.scope(), new Known(head.epoch(), fresh));
        return fresh;
    }

    @Override
    public Map<Point, Instant> published(Collection<Point> points) {
        var published = new HashMap<Point, Instant>();
        if (!points.isEmpty()) {
            var pairs = points.stream()
                    .map(point -> new Object[] {point.scope().code(), point.edition()})
                    .toList();
            jdbc.sql(PUBLISHED).param("points", pairs).query(row -> {
                published.put(
                        new Point(new Scope(row.getString("scope")), row.getLong("number")),
                        row.getTimestamp("at").toInstant());
            });
        }
        return published;
    }

    @Override
    public Optional<Change> last(PageId page) {
        return jdbc.sql(LAST)
                .param("page", page.value())
                .query(PostgresChanges::change)
                .optional();
    }

    @Override
    public Optional<Change> left(PageId page) {
        return jdbc.sql(LEFT)
                .param("page", page.value())
                .query(PostgresChanges::change)
                .optional();
    }

    @Override
    public List<Change> withdrawnSince(Instant since, int most) {
        return jdbc.sql(WITHDRAWN)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(PostgresChanges::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var page = PageParcel.read(new Sha256(row.getString("name")), Bytes.of(row.getBytes("content")));
        return new Change(
                new PageId(row.getString("page")),
                page.title(),
                new Point(new Scope(row.getString("scope")), row.getLong("number")),
                row.getBoolean("withdrawn"),
                row.getTimestamp("at").toInstant());
    }
}

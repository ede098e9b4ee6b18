package zone.disclosure.hq.publishing.internal;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.wire.PageParcel;

/** The tables of what the public sees, written in batches inside a transaction that someone else began. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShelfTables {
    private static final String FIRST_SIGHT = """
            insert into scope (code)
            values (?)
                on conflict do nothing
            """;
    private static final String LOCK = """
            select code, edition
              from scope
             where code in (:codes)
             order by code
               for update
            """;
    private static final String SHOWN = """
            select page, scope, version
              from shown_page
             where page in (:pages)
            """;
    private static final String NEWEST_VERSIONS = """
            select page, max(version) as version
              from page_version
             where page in (:pages)
             group by page
            """;
    private static final String ADD_PARCEL = """
            insert into parcel (name, content)
            values (?, ?)
                on conflict do nothing
            """;
    private static final String ADD_EDITION = """
            insert into edition (scope, number, page, version, parcel, urgent, at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADVANCE = """
            update scope
               set edition = ?
             where code = ?
               and edition < ?
            """;
    private static final String ADD_VERSION = """
            insert into page_version (page, version, scope, parcel, at)
            values (?, ?, ?, ?, ?)
            """;
    private static final String SHOW = """
            insert into shown_page (page, scope, version, parcel)
            values (?, ?, ?, ?)
                on conflict (page) do update
               set scope = excluded.scope, version = excluded.version, parcel = excluded.parcel
            """;
    private static final String HIDE = """
            delete from shown_page
             where page = ?
            """;
    private static final String FORGET_RELATIONS = """
            delete from shown_relation
             where page = ?
            """;
    private static final String FORGET_ATTACHMENTS = """
            delete from shown_attachment
             where page = ?
            """;
    private static final String ADD_RELATION = """
            insert into shown_relation (page, target)
            values (?, ?)
                on conflict do nothing
            """;
    private static final String ADD_ATTACHMENT = """
            insert into shown_attachment (page, hash)
            values (?, ?)
                on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ShelfTables(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Where a page is shown. */
    record Place(PageId page, Scope scope, int version) {}

    /** Locks the rows in one order for all, so that two publications wait and never embrace. */
    public Map<Scope, Long> lock(Set<Scope> scopes) {
        var codes = scopes.stream().map(Scope::code).sorted().toList();
        batch(FIRST_SIGHT, codes.stream().map(code -> row(code)).toList());
        var editions = new HashMap<Scope, Long>();
        jdbc.sql(LOCK).param("codes", codes).query(row -> {
            editions.put(new Scope(row.getString("code")), row.getLong("edition"));
        });
        return editions;
    }

    public Map<PageId, Place> shown(Set<PageId> pages) {
        var places = new HashMap<PageId, Place>();
        jdbc.sql(SHOWN).param("pages", texts(pages)).query(row -> {
            var page = new PageId(row.getString("page"));
            places.put(page, new Place(page, new Scope(row.getString("scope")), row.getInt("version")));
        });
        return places;
    }

    public Map<PageId, Integer> newestVersions(Set<PageId> pages) {
        var versions = new HashMap<PageId, Integer>();
        jdbc.sql(NEWEST_VERSIONS).param("pages", texts(pages)).query(row -> {
            versions.put(new PageId(row.getString("page")), row.getInt("version"));
        });
        return versions;
    }

    public void addParcels(Collection<PageParcel> parcels) {
        batch(
                ADD_PARCEL,
                parcels.stream()
                        .map(parcel -> row(parcel.name().hex(), parcel.content().toArray()))
                        .toList());
    }

    public void addEditions(List<PostgresPublishing.Change> changes, List<Long> numbers, OffsetDateTime at) {
        batch(
                ADD_EDITION,
                IntStream.range(0, changes.size())
                        .mapToObj(i -> {
                            var change = changes.get(i);
                            return row(
                                    change.scope().code(),
                                    numbers.get(i),
                                    change.page().value(),
                                    change.version(),
                                    change.parcel().isEmpty() ? null : change.parcel(),
                                    change.urgent(),
                                    at);
                        })
                        .toList());
    }

    public void advance(Map<String, Long> editions) {
        batch(
                ADVANCE,
                editions.entrySet().stream()
                        .map(entry -> row(entry.getValue(), entry.getKey(), entry.getValue()))
                        .toList());
    }

    public void show(List<PostgresPublishing.Packed> packed, OffsetDateTime at) {
        batch(ADD_VERSION, packed.stream().map(each -> versionRow(each, at)).toList());
        batch(SHOW, packed.stream().map(ShelfTables::shownRow).toList());
        var pages = packed.stream().map(PostgresPublishing.Packed::page).toList();
        var ids = pages.stream().map(page -> row(page.id().value())).toList();
        batch(FORGET_RELATIONS, ids);
        batch(FORGET_ATTACHMENTS, ids);
        batch(
                ADD_RELATION,
                pages.stream()
                        .flatMap(page -> page.relations().stream()
                                .map(Relation::target)
                                .map(target -> row(page.id().value(), target.value())))
                        .toList());
        batch(
                ADD_ATTACHMENT,
                pages.stream()
                        .flatMap(page -> page.attachments().stream()
                                .map(attachment ->
                                        row(page.id().value(), attachment.hash().hex())))
                        .toList());
    }

    public void hide(PageId page) {
        batches.update(HIDE, page.value());
    }

    private static @Nullable Object[] versionRow(PostgresPublishing.Packed each, OffsetDateTime at) {
        var page = each.page();
        return row(
                page.id().value(),
                page.version(),
                page.scope().code(),
                each.parcel().name().hex(),
                at);
    }

    private static @Nullable Object[] shownRow(PostgresPublishing.Packed each) {
        var page = each.page();
        return row(
                page.id().value(),
                page.scope().code(),
                page.version(),
                each.parcel().name().hex());
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static List<String> texts(Set<PageId> pages) {
        return pages.stream().map(PageId::value).toList();
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }
}

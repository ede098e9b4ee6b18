package zone.disclosure.hq.publishing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.wire.LogPage;

/** Reads what was published. It never writes. */
@Repository
class EditionRows {
    private static final String STANDING = """
            select code, edition
              from scope
             where edition > 0
            """;
    private static final String EDITION = """
            select edition, floor
              from scope
             where code = :scope
            """;
    private static final String LOG = """
            select number, page, version, parcel, urgent
              from edition
             where scope = :scope
               and number between :from and :to
             order by number
            """;
    private static final String PAGES = """
            select page, parcel
              from shown_page
             where scope = :scope
            """;
    private static final String PARCELS = """
            select name, content
              from parcel
             where name in (:names)
            """;
    private static final String SHOWN_PARCEL = """
            select p.name, p.content
              from shown_page s
              join parcel p on p.name = s.parcel
             where s.page = :page
            """;
    private static final String VERSION_PARCEL = """
            select p.name, p.content
              from page_version v
              join shown_page s on s.page = v.page
              join parcel p on p.name = v.parcel
             where v.page = :page
               and v.version = :version
            """;
    private static final String WAS_PUBLIC = """
            select exists (select from page_version where page = :page)
            """;
    private static final String POINTING_AT = """
            select page
              from shown_relation
             where target = :page
             order by page
             limit 200
            """;
    private static final String IS_SHOWN = """
            select exists (select from shown_attachment where hash = :hash)
            """;

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A parcel as it lies in its table. */
    record Parcel(Sha256 name, Bytes content) {}

    Map<Scope, Long> standing() {
        var standing = new HashMap<Scope, Long>();
        jdbc.sql(STANDING).query(row -> {
            standing.put(new Scope(row.getString("code")), row.getLong("edition"));
        });
        return standing;
    }

    /** How far a scope's log goes, both ends; a scope nobody published in has none. */
    record Log(long edition, long floor) {}

    Log log(Scope scope) {
        return jdbc.sql(EDITION)
                .param("scope", scope.code())
                .query((row, _) -> new Log(row.getLong("edition"), row.getLong("floor")))
                .optional()
                .orElse(new Log(0, 0));
    }

    List<LogPage.Entry> log(Scope scope, long from, long to) {
        return jdbc.sql(LOG)
                .param("scope", scope.code())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new LogPage.Entry(
                        row.getLong("number"),
                        new PageId(row.getString("page")),
                        row.getInt("version"),
                        Optional.ofNullable(row.getString("parcel")).map(Sha256::new),
                        row.getBoolean("urgent")))
                .list();
    }

    Map<PageId, Sha256> pages(Scope scope) {
        var pages = new HashMap<PageId, Sha256>();
        jdbc.sql(PAGES).param("scope", scope.code()).query(row -> {
            pages.put(new PageId(row.getString("page")), new Sha256(row.getString("parcel")));
        });
        return pages;
    }

    Map<Sha256, Bytes> parcels(Set<Sha256> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<Sha256, Bytes>();
        jdbc.sql(PARCELS)
                .param("names", names.stream().map(Sha256::hex).toList())
                .query(EditionRows::parcel)
                .list()
                .forEach(parcel -> found.put(parcel.name(), parcel.content()));
        return found;
    }

    Optional<Parcel> shownParcel(PageId page) {
        return jdbc.sql(SHOWN_PARCEL)
                .param("page", page.value())
                .query(EditionRows::parcel)
                .optional();
    }

    Optional<Parcel> versionParcel(PageId page, int version) {
        return jdbc.sql(VERSION_PARCEL)
                .param("page", page.value())
                .param("version", version)
                .query(EditionRows::parcel)
                .optional();
    }

    boolean wasPublic(PageId page) {
        return jdbc.sql(WAS_PUBLIC)
                .param("page", page.value())
                .query(Boolean.class)
                .single();
    }

    Set<PageId> pointingAt(PageId page) {
        return Set.copyOf(jdbc.sql(POINTING_AT)
                .param("page", page.value())
                .query((row, _) -> new PageId(row.getString("page")))
                .list());
    }

    boolean isShown(Sha256 attachment) {
        return jdbc.sql(IS_SHOWN)
                .param("hash", attachment.hex())
                .query(Boolean.class)
                .single();
    }

    private static Parcel parcel(ResultSet row, int number) throws SQLException {
        return new Parcel(new Sha256(row.getString("name")), Bytes.of(row.getBytes("content")));
    }
}

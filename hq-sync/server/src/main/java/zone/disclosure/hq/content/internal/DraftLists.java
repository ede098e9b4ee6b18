package zone.disclosure.hq.content.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.hq.content.DraftFilter;
import zone.disclosure.hq.content.DraftRow;
import zone.disclosure.hq.content.State;
import zone.disclosure.hq.store.Slice;

/** Lists of drafts: filters, counts and pages of thousands. It never reads a body. */
@Repository
class DraftLists {
    private static final String LIST = """
            select page, revision, state, shown, scope, title, number, issuer, kind, field, issued, attribute, stops,
                   warnings, author, submitter, changed_at
              from draft
            """;
    private static final String COUNT = """
            select count(*)
              from draft
            """;
    private static final String PAGES = """
            select page
              from draft
            """;
    private static final String ORDER = """
             order by changed_at desc, page
             limit :limit offset :offset
            """;
    private static final String AFTER = """
               and page > :after
             order by page
             limit :limit
            """;
    private static final String TALLY = """
            select state, count(*) as number
              from draft
             group by state
            """;
    private static final String ISSUERS = """
            select distinct issuer
              from draft
             where issuer is not null
             order by issuer
            """;
    private static final String SCOPES = """
            select distinct scope
              from draft
             order by scope
            """;

    private final JdbcClient jdbc;

    DraftLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftRow> list(DraftFilter filter, Slice slice) {
        var where = Where.of(filter);
        return jdbc.sql(LIST + where.sql() + ORDER)
                .params(where.values())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(DraftLists::row)
                .list();
    }

    int count(DraftFilter filter) {
        var where = Where.of(filter);
        return jdbc.sql(COUNT + where.sql())
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /** The next pages of the filter by id; a walk that moves drafts from state to state misses none and ends. */
    List<PageId> after(DraftFilter filter, String after, int limit) {
        var where = Where.of(filter);
        return jdbc.sql(PAGES + where.sql() + AFTER)
                .params(where.values())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new PageId(row.getString("page")))
                .list();
    }

    Map<State, Integer> tally() {
        var tally = new EnumMap<State, Integer>(State.class);
        jdbc.sql(TALLY).query(row -> {
            tally.put(State.valueOf(row.getString("state")), row.getInt("number"));
        });
        return tally;
    }

    List<String> issuers() {
        return jdbc.sql(ISSUERS).query((row, _) -> row.getString("issuer")).list();
    }

    List<Scope> scopes() {
        return jdbc.sql(SCOPES)
                .query((row, _) -> new Scope(row.getString("scope")))
                .list();
    }

    /** A filter as the end of a statement. */
    private record Where(String sql, Map<String, Object> values) {
        static Where of(DraftFilter filter) {
            var parts = new ArrayList<String>(List.of("true"));
            var values = new HashMap<String, Object>();
            int i = 0;
            for (var word : filter.text().toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                if (!word.isEmpty()) {
                    parts.add("position(:word" + i + " in words) > 0");
                    values.put("word" + i++, word);
                }
            }
            if (!filter.states().isEmpty()) {
                parts.add("state in (:states)");
                values.put("states", filter.states().stream().map(Enum::name).toList());
            }
            equal("scope", filter.scope().map(Scope::code), parts, values);
            equal("kind", filter.kind().map(Enum::name), parts, values);
            equal("field", filter.field().map(Field::code), parts, values);
            equal("issuer", filter.issuer(), parts, values);
            filter.year().ifPresent(year -> {
                parts.add("issued between :first and :last");
                values.put("first", LocalDate.of(year, 1, 1));
                values.put("last", LocalDate.of(year, 12, 31));
            });
            return new Where(" where " + String.join("\n   and ", parts) + "\n", values);
        }

        private static void equal(
                String column, Optional<String> wanted, List<String> parts, Map<String, Object> values) {
            wanted.ifPresent(value -> {
                parts.add(column + " = :" + column);
                values.put(column, value);
            });
        }
    }

    private static DraftRow row(ResultSet row, int number) throws SQLException {
        return new DraftRow(
                new PageId(row.getString("page")),
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                row.getBoolean("shown"),
                new Scope(row.getString("scope")),
                row.getString("title"),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getString("issuer")),
                Optional.ofNullable(row.getString("kind")).map(Kind::valueOf),
                Optional.ofNullable(row.getString("field")).map(Field::new),
                Optional.ofNullable(row.getObject("issued", LocalDate.class)),
                Optional.ofNullable(row.getString("attribute")).map(Attribute::valueOf),
                row.getInt("stops"),
                row.getInt("warnings"),
                row.getString("author"),
                Optional.ofNullable(row.getString("submitter")),
                row.getTimestamp("changed_at").toInstant());
    }
}

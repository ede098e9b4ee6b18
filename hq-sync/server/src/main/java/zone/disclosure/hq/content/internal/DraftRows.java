package zone.disclosure.hq.content.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.DocumentNumber;
import zone.disclosure.contract.page.Relation;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.hq.content.Draft;
import zone.disclosure.hq.content.Finding;
import zone.disclosure.hq.content.Material;
import zone.disclosure.hq.content.State;

/** One row a draft, and a copy of every state it had. */
@Repository
class DraftRows {
    private static final String COLUMNS = """
            page, revision, state, scope, material, hash, findings, version, shown, first_published, source_key, source_hash,
            author, submitter, reason, changed_at
            """;
    private static final String FIND = "select " + COLUMNS + " from draft where page in (:pages) order by page";
    private static final String FIND_LOCKED = FIND + " for update";
    private static final String HISTORY = """
            select page, revision, state, scope, material, hash, findings, version, shown,
                   null::date as first_published, null::text as source_key, null::text as source_hash, author, submitter, reason, changed_at
              from revision
             where page = :page
             order by changed_at desc, revision desc
             limit 200
            """;
    private static final String STORE = """
            insert into draft (page, revision, state, scope, material, hash, findings, stops, warnings, version, shown,
                   first_published, source_key, source_hash, author, submitter, reason, changed_at,
                   title, number, issuer, kind, field, issued, attribute, interprets, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?)
                on conflict (page) do update
               set revision = excluded.revision, state = excluded.state, scope = excluded.scope,
                   material = excluded.material, hash = excluded.hash, findings = excluded.findings,
                   stops = excluded.stops, warnings = excluded.warnings, version = excluded.version,
                   shown = excluded.shown, first_published = excluded.first_published,
                   source_key = excluded.source_key,
                   source_hash = excluded.source_hash, author = excluded.author, submitter = excluded.submitter,
                   reason = excluded.reason, changed_at = excluded.changed_at, title = excluded.title,
                   number = excluded.number, issuer = excluded.issuer, kind = excluded.kind, field = excluded.field,
                   issued = excluded.issued, attribute = excluded.attribute, interprets = excluded.interprets,
                   words = excluded.words
            """;
    private static final String KEEP = """
            insert into revision (page, revision, state, scope, material, hash, findings, version, shown, author,
                   submitter, reason, changed_at)
            select page, revision, state, scope, material, hash, findings, version, shown, author, submitter, reason,
                   changed_at
              from draft
             where page = ?
                on conflict do nothing
            """;
    private static final String NUMBER_TAKEN = """
            select exists (select from draft where number = :number and page <> :page)
            """;

    private static final String INTERPRETED = """
            select exists (
                select from draft where interprets @> cast(array[:page] as text[]) and state in ('SUBMITTED', 'PUBLISHED'))
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DraftRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * A draft with what only the store knows of it.
     *
     * @param firstPublished the day it first became public
     * @param sourceKey where it came from, empty when it was written here
     * @param sourceHash of the material as the source last gave it
     */
    record Stored(
            Draft draft, Optional<LocalDate> firstPublished, Optional<String> sourceKey, Optional<String> sourceHash) {
        Stored with(Draft changed) {
            return new Stored(changed, firstPublished, sourceKey, sourceHash);
        }
    }

    Optional<Stored> find(PageId page) {
        return jdbc.sql(FIND)
                .param("pages", List.of(page.value()))
                .query(DraftRows::stored)
                .optional();
    }

    /** Locks the rows until the end of the transaction, in the order of their ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Stored> locked(List<PageId> pages) {
        return pages.isEmpty()
                ? List.of()
                : jdbc.sql(FIND_LOCKED)
                        .param("pages", pages.stream().map(PageId::value).toList())
                        .query(DraftRows::stored)
                        .list();
    }

    List<Draft> history(PageId page) {
        return jdbc.sql(HISTORY).param("page", page.value()).query(DraftRows::stored).list().stream()
                .map(Stored::draft)
                .toList();
    }

    boolean isNumberTaken(String number, PageId by) {
        return jdbc.sql(NUMBER_TAKEN)
                .param("number", number)
                .param("page", by.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether an interpretation of the page is submitted or public. */
    boolean isInterpreted(PageId page) {
        return jdbc.sql(INTERPRETED)
                .param("page", page.value())
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(List<Stored> all) {
        batches.batchUpdate(STORE, all.stream().map(DraftRows::row).toList());
        batches.batchUpdate(
                KEEP,
                all.stream()
                        .map(stored -> new Object[] {stored.draft().page().value()})
                        .toList());
    }

    private static @Nullable Object[] row(Stored stored) {
        var draft = stored.draft();
        var material = draft.material();
        int stops = (int) draft.findings().stream().filter(Finding::stops).count();
        return new @Nullable Object[] {
            draft.page().value(),
            draft.revision(),
            draft.state().name(),
            draft.scope().code(),
            json(material),
            draft.hash().hex(),
            json(draft.findings()),
            stops,
            draft.findings().size() - stops,
            draft.version(),
            draft.shown(),
            stored.firstPublished().orElse(null),
            stored.sourceKey().orElse(null),
            stored.sourceHash().orElse(null),
            draft.author(),
            draft.submitter().orElse(null),
            draft.reason().orElse(null),
            draft.changedAt().atOffset(ZoneOffset.UTC),
            material.title(),
            canonical(material).orElse(null),
            material.issuer().orElse(null),
            material.kind().map(Enum::name).orElse(null),
            material.field().map(field -> field.code()).orElse(null),
            material.issued().orElse(null),
            material.attribute().map(Enum::name).orElse(null),
            interpreted(material),
            words(draft)
        };
    }

    private static String interpreted(Material material) {
        return material.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.INTERPRETS)
                .map(relation -> relation.target().value())
                .collect(Collectors.joining(","));
    }

    /** The number as it is stored and compared. Source: R3.1. */
    static Optional<String> canonical(Material material) {
        return material.number()
                .map(written -> DocumentNumber.parse(written)
                        .map(DocumentNumber::canonical)
                        .orElse(written));
    }

    private static String words(Draft draft) {
        var material = draft.material();
        return Stream.of(
                        Stream.of(draft.page().value(), material.title()),
                        canonical(material).stream(),
                        material.issuer().stream())
                .flatMap(word -> word)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String json(Object value) {
        return new String(Codec.write(value).toArray(), StandardCharsets.UTF_8);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var draft = new Draft(
                new PageId(row.getString("page")),
                row.getInt("revision"),
                State.valueOf(row.getString("state")),
                new Scope(row.getString("scope")),
                read(row, "material", Material.class),
                new Sha256(row.getString("hash")),
                Arrays.asList(read(row, "findings", Finding[].class)),
                row.getInt("version"),
                row.getBoolean("shown"),
                row.getString("author"),
                Optional.ofNullable(row.getString("submitter")),
                Optional.ofNullable(row.getString("reason")),
                row.getTimestamp("changed_at").toInstant());
        return new Stored(
                draft,
                Optional.ofNullable(row.getObject("first_published", LocalDate.class)),
                Optional.ofNullable(row.getString("source_key")),
                Optional.ofNullable(row.getString("source_hash")));
    }

    private static <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return Codec.read(Bytes.of(row.getString(column).getBytes(StandardCharsets.UTF_8)), type);
    }
}

package zone.disclosure.station.store.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Cover;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.PageParcel;
import zone.disclosure.contract.wire.ScopeDigest;

/** Puts pages into the tables and takes them out. Only inside a transaction of {@link SqliteShelving}. */
final class PageRows {
    private static final String CONTENT = """
            select content
              from parcel
             where hash = :hash
            """;
    private static final String REMOVE = """
            delete from page
             where scope = :scope
               and id = :id
            returning parcel
            """;
    private static final String LET_GO = """
            delete from parcel
             where hash = :hash
               and not exists (select 1 from page where page.parcel = :hash)
            """;
    private static final String BURY = """
            insert into gone (id, change)
            select :id, :change
             where not exists (select 1 from page where id = :id)
            on conflict (id) do update set change = excluded.change
            """;
    private static final String REVIVE = """
            delete from gone
             where id = :id
            """;
    private static final String PUT = """
            insert into page (scope, id, bucket, version, parcel, kind, field, title, number, issuer, issued,
                              published, term, attachments, change)
            values (:scope, :id, :bucket, :version, :parcel, :kind, :field, :title, :number, :issuer, :issued,
                    :published, :term, :attachments, :change)
            """;
    private static final String ATTACH = """
            insert or ignore into attachment (scope, page, hash, size, video)
            values (:scope, :page, :hash, :size, :video)
            """;
    private static final String RELATE = """
            insert or ignore into relation (scope, page, target, type)
            values (:scope, :page, :target, :type)
            """;

    private final JdbcClient writing;

    PageRows(JdbcClient writing) {
        this.writing = writing;
    }

    void remove(Scope scope, PageId id, long change) {
        takeOff(scope, id).ifPresent(this::letGo);
        writing.sql(BURY).param("id", id.value()).param("change", change).update();
    }

    void put(Scope scope, PageId id, Sha256 parcel, long change) {
        var page = open(scope, id, parcel);
        var before = takeOff(scope, id);
        writing.sql(REVIVE).param("id", id.value()).update();
        writing.sql(PUT)
                .param("scope", scope.code())
                .param("id", id.value())
                .param("bucket", ScopeDigest.bucketOf(id))
                .param("version", page.version())
                .param("parcel", parcel.hex())
                .param("kind", page.kind().name())
                .param("field", page.field().code())
                .param("title", page.title())
                .param("number", page.number().orElse(null))
                .param("issuer", page.issuer())
                .param("issued", page.issued().map(LocalDate::toString).orElse(null))
                .param("published", page.published().toString())
                .param("term", new String(Codec.write(page.term()).toArray(), StandardCharsets.UTF_8))
                .param("attachments", page.attachments().size())
                .param("change", change)
                .update();
        attach(page);
        before.ifPresent(this::letGo);
    }

    private Optional<String> takeOff(Scope scope, PageId id) {
        return writing.sql(REMOVE)
                .param("scope", scope.code())
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private void letGo(String parcel) {
        writing.sql(LET_GO).param("hash", parcel).update();
    }

    private void attach(Cover page) {
        for (var attachment : page.attachments()) {
            writing.sql(ATTACH)
                    .param("scope", page.scope().code())
                    .param("page", page.id().value())
                    .param("hash", attachment.hash().hex())
                    .param("size", attachment.size())
                    .param("video", attachment.isVideo())
                    .update();
        }
        for (var relation : page.relations()) {
            writing.sql(RELATE)
                    .param("scope", page.scope().code())
                    .param("page", page.id().value())
                    .param("target", relation.target().value())
                    .param("type", relation.type().name())
                    .update();
        }
    }

    private Cover open(Scope scope, PageId id, Sha256 parcel) {
        var content = writing.sql(CONTENT)
                .param("hash", parcel.hex())
                .query((row, _) -> Bytes.of(row.getBytes("content")))
                .single();
        var page = PageParcel.readCover(parcel, content);
        if (!page.id().equals(id) || !page.scope().equals(scope)) {
            throw new BrokenSeal("parcel " + parcel + " was listed as page " + id + " of scope " + scope
                    + " and is page " + page.id() + " of scope " + page.scope());
        }
        return page;
    }
}

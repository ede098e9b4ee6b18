package zone.disclosure.station.store.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Sha256;
import zone.disclosure.link.BlobShelf;

/** What the database knows of attachments: which are named, which are whole, which were read again, what came when. */
final class BlobRows {
    private static final String MISSING = """
            select hash, min(size) as size, min(video) as video
              from attachment
             where hash not in (select hash from blob)
             group by hash
             order by video, size, hash
             limit :most
            """;
    private static final String WHOLE = """
            select hash
              from blob
            """;
    private static final String UNNAMED = """
            select hash
              from blob
             where hash not in (select hash from attachment)
            """;
    private static final String SIZE = """
            select size
              from attachment
             where hash = :hash
             limit 1
            """;
    private static final String ROUND = """
            select hash
              from blob
             order by hash <= :last, hash
            """;
    private static final String SCRUBBED = """
            select hash
              from scrub
            """;
    private static final String SCRUB = """
            update scrub
               set hash = :hash
            """;
    private static final String FETCHED_ON = """
            select bytes
              from fetched
             where day = :day
            """;
    private static final String FETCHED = """
            insert into fetched (day, bytes)
            values (:day, :bytes)
                on conflict (day) do update
               set bytes = bytes + excluded.bytes
            """;
    private static final String FORGET_DAYS = """
            delete from fetched
             where day < :day
            """;
    private static final String KEEP = """
            insert or ignore into blob (hash)
            values (:hash)
            """;
    private static final String DROP = """
            delete from blob
             where hash = :hash
            """;

    private final JdbcClient reading;
    private final JdbcClient writing;
    private final Writing transaction;

    BlobRows(Database database) {
        this.reading = database.read();
        this.writing = database.write();
        this.transaction = new Writing(database);
    }

    List<BlobShelf.Missing> missing(int most) {
        return reading.sql(MISSING)
                .param("most", most)
                .query((row, _) -> new BlobShelf.Missing(
                        new Sha256(row.getString("hash")), row.getLong("size"), row.getBoolean("video")))
                .list();
    }

    List<Sha256> whole() {
        return hashes(WHOLE);
    }

    /** Whole ones that no page names any more. */
    List<Sha256> unnamed() {
        return hashes(UNNAMED);
    }

    /** As a page says; empty when none names it. */
    Optional<Long> size(Sha256 hash) {
        return reading.sql(SIZE).param("hash", hash.hex()).query(Long.class).optional();
    }

    /** All whole ones, beginning after {@code last}. */
    List<Sha256> round(String last) {
        return reading.sql(ROUND)
                .param("last", last)
                .query((row, _) -> new Sha256(row.getString("hash")))
                .list();
    }

    /** The one that was read again last; empty text for none. */
    String scrubbed() {
        return reading.sql(SCRUBBED).query(String.class).single();
    }

    void scrubbed(Sha256 last) {
        transaction.run(
                "the place of the scrub",
                () -> writing.sql(SCRUB).param("hash", last.hex()).update());
    }

    long fetchedOn(LocalDate day) {
        return reading.sql(FETCHED_ON)
                .param("day", day.toString())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void fetched(LocalDate day, long bytes) {
        transaction.run("what came today", () -> {
            writing.sql(FORGET_DAYS).param("day", day.toString()).update();
            writing.sql(FETCHED)
                    .param("day", day.toString())
                    .param("bytes", bytes)
                    .update();
        });
    }

    void keep(Sha256 hash) {
        transaction.run(
                "attachment " + hash,
                () -> writing.sql(KEEP).param("hash", hash.hex()).update());
    }

    void drop(Sha256 hash) {
        transaction.run(
                "attachment " + hash,
                () -> writing.sql(DROP).param("hash", hash.hex()).update());
    }

    private List<Sha256> hashes(String query) {
        return reading.sql(query)
                .query((row, _) -> new Sha256(row.getString("hash")))
                .list();
    }
}

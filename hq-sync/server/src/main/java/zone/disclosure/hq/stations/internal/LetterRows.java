package zone.disclosure.hq.stations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.stations.SentLetter;

/** Letters, and what stations said of them. */
@Repository
class LetterRows {
    /** The row is locked until the commit, so that serials have no gaps and appear in their order. */
    private static final String NEXT = """
            insert into mailbox (station, last)
            values (:station, 1)
                on conflict (station) do update
               set last = mailbox.last + 1
            returning last
            """;

    private static final String STANDING = """
            select station, last
              from mailbox
            """;
    private static final String ADD = """
            insert into letter (id, station, serial, at, author, kind, body)
            values (:id, :station, :serial, :at, :author, :kind, :body)
            """;
    /** Heard by every member of headquarters when the transaction commits. */
    private static final String RING = """
            select pg_notify('bell', :station)
            """;

    private static final String AFTER = """
            select id, serial, at, kind, body
              from letter
             where station = :station
               and serial > :serial
             order by serial
             limit :most
            """;
    private static final String SENT = """
            select id, serial, at, author, kind, body, read_at, answered_at, done, answer
              from letter
             where station = :station
             order by serial desc
             limit :most
            """;
    private static final String LAST_OF_KIND = """
            select body
              from letter
             where station = :station
               and kind = :kind
             order by serial desc
             limit 1
            """;
    private static final String READ = """
            update letter
               set read_at = :now
             where station = :station
               and serial <= :serial
               and read_at is null
            """;
    private static final String ANSWERED = """
            update letter
               set answered_at = :at, done = :done, answer = :words
             where id = :id
               and station = :station
               and (answered_at is null or answered_at < :at)
            """;

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String by, StationId to, UUID id, Letter.Kind kind, Bytes body, Instant at) {
        long serial =
                jdbc.sql(NEXT).param("station", to.value()).query(Long.class).single();
        jdbc.sql(ADD)
                .param("id", id)
                .param("station", to.value())
                .param("serial", serial)
                .param("at", utc(at))
                .param("author", by)
                .param("kind", kind.name())
                .param("body", body.toArray())
                .update();
        jdbc.sql(RING).param("station", to.value()).query(_ -> {});
    }

    Map<StationId, Long> standing() {
        var standing = new HashMap<StationId, Long>();
        jdbc.sql(STANDING).query(row -> {
            standing.put(new StationId(row.getString("station")), row.getLong("last"));
        });
        return standing;
    }

    List<Letter> after(StationId station, long serial, int most) {
        return jdbc.sql(AFTER)
                .param("station", station.value())
                .param("serial", serial)
                .param("most", most)
                .query((row, _) -> new Letter(
                        row.getObject("id", UUID.class),
                        row.getLong("serial"),
                        row.getTimestamp("at").toInstant(),
                        Letter.Kind.valueOf(row.getString("kind")),
                        Bytes.of(row.getBytes("body"))))
                .list();
    }

    List<SentLetter> sent(StationId station, int most) {
        return jdbc.sql(SENT)
                .param("station", station.value())
                .param("most", most)
                .query(LetterRows::row)
                .list();
    }

    Optional<Bytes> last(StationId station, Letter.Kind kind) {
        return jdbc.sql(LAST_OF_KIND)
                .param("station", station.value())
                .param("kind", kind.name())
                .query((row, _) -> Bytes.of(row.getBytes("body")))
                .optional();
    }

    /**
     * Keeps what a station says of its mail.
     *
     * @param epoch the present one: how far it read in another lineage's numbers means nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(Report report, String epoch, Instant now) {
        var station = report.station().value();
        var health = report.health();
        if (health.mail().epoch().equals(epoch)) {
            jdbc.sql(READ)
                    .param("station", station)
                    .param("serial", health.mail().serial())
                    .param("now", utc(now))
                    .update();
        }
        health.answers().stream()
                .limit(Health.MOST_ANSWERS)
                .forEach(answer -> jdbc.sql(ANSWERED)
                        .param("id", answer.chore())
                        .param("station", station)
                        .param("at", utc(answer.at()))
                        .param("done", answer.done())
                        .param("words", cut(answer.words()))
                        .update());
    }

    private static String cut(String words) {
        var clean = words.replace("\0", "");
        return clean.substring(0, Math.min(clean.length(), 500));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static SentLetter row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var answeredAt = Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant);
        var done = row.getBoolean("done");
        var words = Optional.ofNullable(row.getString("answer")).orElse("");
        return new SentLetter(
                id,
                row.getLong("serial"),
                row.getTimestamp("at").toInstant(),
                row.getString("author"),
                Letter.Kind.valueOf(row.getString("kind")),
                Bytes.of(row.getBytes("body")),
                row.getTimestamp("read_at") != null,
                answeredAt.map(at -> new Health.Answer(id, at, done, words)));
    }
}

package zone.disclosure.hq.audit.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Sha256;
import zone.disclosure.hq.audit.Journal;
import zone.disclosure.hq.store.Slice;

/** The journal as a table that refuses to be changed, chained by SHA-256. */
@Repository
class PostgresJournal implements Journal {
    /** Writers wait for each other, so that numbers have no gaps and each line knows the one before. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7310)";

    private static final String LAST = """
            select number, hash
              from journal_line
             order by number desc
             limit 1
            """;
    private static final String ADD = """
            insert into journal_line (number, at, who, deed, thing, words, hash)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LINES = """
            select number, at, who, deed, thing, words, hash
              from journal_line
             order by number desc
             limit :limit offset :offset
            """;
    private static final String OF_THING = """
            select number, at, who, deed, thing, words, hash
              from journal_line
             where thing = :thing
             order by number desc
             limit :limit offset :offset
            """;
    private static final String AFTER = """
            select number, at, who, deed, thing, words, hash
              from journal_line
             where number > :number
             order by number
             limit 1000
            """;

    private static final Last NONE = new Last(0, Sha256.of(new byte[0]));

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    PostgresJournal(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    private record Last(long number, Sha256 hash) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String who, String deed, String thing, String words) {
        addAll(who, deed, List.of(thing), words);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(String who, String deed, List<String> things, String words) {
        jdbc.sql(ONE_AT_A_TIME).query((_, _) -> 0).single();
        var last = jdbc.sql(LAST)
                .query((row, _) -> new Last(row.getLong("number"), new Sha256(row.getString("hash"))))
                .optional()
                .orElse(NONE);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rows = new ArrayList<Object[]>();
        for (var thing : things) {
            last = new Last(last.number() + 1, hash(last, at, List.of(who, deed, thing, words)));
            rows.add(new Object[] {
                last.number(),
                at.atOffset(ZoneOffset.UTC),
                who,
                deed,
                thing,
                words,
                last.hash().hex()
            });
        }
        batches.batchUpdate(ADD, rows);
    }

    @Override
    public List<Line> lines(Slice slice) {
        return jdbc.sql(LINES)
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(PostgresJournal::line)
                .list();
    }

    @Override
    public List<Line> of(String thing, Slice slice) {
        return jdbc.sql(OF_THING)
                .param("thing", thing)
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query(PostgresJournal::line)
                .list();
    }

    @Override
    public OptionalLong firstBroken() {
        var last = NONE;
        while (true) {
            var lines = jdbc.sql(AFTER)
                    .param("number", last.number())
                    .query(PostgresJournal::line)
                    .list();
            if (lines.isEmpty()) {
                return OptionalLong.empty();
            }
            for (var line : lines) {
                var words = List.of(line.who(), line.deed(), line.thing(), line.words());
                if (line.number() != last.number() + 1 || !line.hash().equals(hash(last, line.at(), words))) {
                    return OptionalLong.of(line.number());
                }
                last = new Last(line.number(), line.hash());
            }
        }
    }

    private static Sha256 hash(Last last, Instant at, List<String> words) {
        var text = new StringBuilder(last.hash().hex())
                .append('\n')
                .append(last.number() + 1)
                .append('\n')
                .append(at);
        // Lengths keep "ab","c" apart from "a","bc".
        words.forEach(
                word -> text.append('\n').append(word.length()).append(' ').append(word));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("deed"),
                row.getString("thing"),
                row.getString("words"),
                new Sha256(row.getString("hash")));
    }
}

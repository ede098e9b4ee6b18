package zone.disclosure.station.store.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Letter;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Orders;
import zone.disclosure.link.Mailbox;
import zone.disclosure.station.store.Chores;
import zone.disclosure.station.store.LettersTaken;

/** Headquarters' letters in SQLite: taken once, chores followed to their answer. */
public final class SqliteMailbox implements Mailbox, Chores {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteMailbox.class);
    private static final String READ = """
            select epoch, serial, orders
              from mail
            """;
    private static final String TAKE = """
            insert or ignore into letter (id, kind, written_at, body, step)
            values (:id, :kind, :writtenAt, :body, :step)
            """;
    private static final String ORDER = """
            update mail
               set orders = :orders
            """;
    private static final String MOVE = """
            update mail
               set epoch = :epoch,
                   serial = :serial
            """;
    private static final String WAITING = """
            select id, written_at, body, step
              from letter
             where step in ('OPEN', 'BEGUN')
             order by number
            """;
    private static final String BEGIN = """
            update letter
               set step = 'BEGUN'
             where id = :id
               and step = 'OPEN'
            """;
    private static final String ANSWER = """
            update letter
               set step = 'ANSWERED', answered_at = :at, done = :done, words = :words
             where id = :id
               and step in ('OPEN', 'BEGUN')
            """;
    private static final String ANSWERS = """
            select id, answered_at, done, words
              from letter
             where step = 'ANSWERED'
             order by answered_at desc, number desc
             limit :most
            """;

    private final JdbcClient reading;
    private final JdbcClient writing;
    private final Writing transaction;
    private final Clock clock;
    private final Consumer<LettersTaken> news;

    /** @param news hears of letters after their commit */
    public SqliteMailbox(Database database, Clock clock, Consumer<LettersTaken> news) {
        this.reading = database.read();
        this.writing = database.write();
        this.transaction = new Writing(database);
        this.clock = clock;
        this.news = news;
    }

    @Override
    public Health.Read read() {
        return reading.sql(READ)
                .query((row, _) -> new Health.Read(row.getString("epoch"), row.getLong("serial")))
                .single();
    }

    @Override
    public Orders orders() {
        var written =
                reading.sql(READ).query((row, _) -> row.getString("orders")).single();
        return written.isEmpty()
                ? Orders.USUAL
                : Codec.read(Bytes.of(written.getBytes(StandardCharsets.UTF_8)), Orders.class);
    }

    @Override
    public void take(MailPage page) {
        transaction.run("mail of headquarters", () -> {
            page.letters().forEach(this::take);
            writing.sql(MOVE)
                    .param("epoch", page.epoch())
                    .param("serial", page.letters().getLast().serial())
                    .update();
        });
        news.accept(new LettersTaken());
    }

    private void take(Letter letter) {
        writing.sql(TAKE)
                .param("id", letter.id().toString())
                .param("kind", letter.kind().name())
                .param("writtenAt", letter.at().toString())
                .param("body", letter.body().toArray())
                .param("step", letter.kind() == Letter.Kind.CHORE ? "OPEN" : "NOTED")
                .update();
        switch (letter.kind()) {
            case CHORE -> {}
            case ORDERS -> order(letter);
            case UNKNOWN -> LOG.info("Letter {} is of a kind this software does not know; it is noted", letter.id());
        }
    }

    /** Known ones too: after a restore the last in headquarters' own numbering counts, so that both sides agree. */
    private void order(Letter letter) {
        try {
            var orders = Codec.read(letter.body(), Orders.class);
            writing.sql(ORDER)
                    .param("orders", new String(Codec.write(orders).toArray(), StandardCharsets.UTF_8))
                    .update();
        } catch (BrokenSeal e) {
            LOG.warn("The orders in letter {} cannot be read and are left out: {}", letter.id(), e.getMessage());
        }
    }

    @Override
    public List<Asked> waiting() {
        return reading.sql(WAITING).query(SqliteMailbox::asked).list();
    }

    @Override
    public void begin(UUID chore) {
        transaction.run(
                "chore " + chore,
                () -> writing.sql(BEGIN).param("id", chore.toString()).update());
    }

    @Override
    public void answer(UUID chore, boolean done, String words) {
        transaction.run(
                "the answer to chore " + chore,
                () -> writing.sql(ANSWER)
                        .param("id", chore.toString())
                        .param("at", clock.instant().toString())
                        .param("done", done)
                        .param("words", words)
                        .update());
    }

    @Override
    public List<Health.Answer> answers() {
        return reading.sql(ANSWERS)
                .param("most", Health.MOST_ANSWERS)
                .query((row, _) -> new Health.Answer(
                        UUID.fromString(row.getString("id")),
                        Instant.parse(row.getString("answered_at")),
                        row.getBoolean("done"),
                        row.getString("words")))
                .list()
                .reversed();
    }

    private static Asked asked(ResultSet row, int index) throws SQLException {
        return new Asked(
                UUID.fromString(row.getString("id")),
                Instant.parse(row.getString("written_at")),
                what(Bytes.of(row.getBytes("body"))),
                row.getString("step").equals("BEGUN"));
    }

    private static Optional<Chore.What> what(Bytes body) {
        try {
            return Optional.ofNullable(Codec.read(body, Chore.class).what());
        } catch (BrokenSeal e) {
            LOG.warn("A chore cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }
}

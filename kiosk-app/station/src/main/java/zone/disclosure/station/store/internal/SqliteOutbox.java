package zone.disclosure.station.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Envelope;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.link.Sendings;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.NotEnrolled;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.OutboxFilled;

/** The outbox in SQLite. It keeps what was acknowledged too, closed as it is, to offer it to a restored headquarters. */
public final class SqliteOutbox implements Outbox, Sendings {
    private static final String NEXT_SERIAL = """
            select coalesce(max(serial), 0) + 1
              from outbox
            """;
    private static final String ADD = """
            insert into outbox (submission, serial, kind, written_at, sealed)
            values (:submission, :serial, :kind, :writtenAt, :sealed)
            """;
    private static final String STATUS = """
            select written_at, acknowledged_at
              from outbox
             where submission = :submission
            """;
    private static final String WAITING = """
            select count(*)
              from outbox
             where acknowledged_at is null
            """;
    private static final String OWED = """
            select submission, sealed
              from outbox
             where acknowledged_epoch is null
                or acknowledged_epoch <> :epoch
             order by serial
             limit :most offset :skip
            """;
    private static final String ACKNOWLEDGE = """
            update outbox
               set acknowledged_at = coalesce(acknowledged_at, :at),
                   acknowledged_epoch = :epoch
             where submission = :submission
            """;

    private final JdbcClient reading;
    private final JdbcClient writing;
    private final Writing transaction;
    private final Registration registration;
    private final Clock clock;
    private final Consumer<OutboxFilled> news;

    /** @param news hears of every submission, in the transaction that writes it */
    public SqliteOutbox(Database database, Registration registration, Clock clock, Consumer<OutboxFilled> news) {
        this.reading = database.read();
        this.writing = database.write();
        this.transaction = new Writing(database);
        this.registration = registration;
        this.clock = clock;
        this.news = news;
    }

    @Override
    public UUID add(Submission.Kind kind, Function<StationId, Bytes> body) {
        var identity = registration.identity().orElseThrow(NotEnrolled::new);
        var id = UUID.randomUUID();
        var content = closed(identity, id, kind, body.apply(identity.id()));
        transaction.run("submission " + id, () -> {
            long serial = writing.sql(NEXT_SERIAL).query(Long.class).single();
            var now = clock.instant();
            var submission = new Submission(identity.id(), id, serial, kind, now, content);
            writing.sql(ADD)
                    .param("submission", id.toString())
                    .param("serial", serial)
                    .param("kind", kind.name())
                    .param("writtenAt", now.toString())
                    .param(
                            "sealed",
                            registration
                                    .seal(Label.SUBMISSION, Codec.write(submission))
                                    .toArray())
                    .update();
            news.accept(new OutboxFilled(id));
        });
        return id;
    }

    @Override
    public Optional<Sent> status(UUID submission) {
        return reading.sql(STATUS)
                .param("submission", submission.toString())
                .query(SqliteOutbox::sent)
                .optional();
    }

    @Override
    public int waiting() {
        return reading.sql(WAITING).query(Integer.class).single();
    }

    @Override
    public List<Sending> waiting(String epoch, int skip, int most) {
        return reading.sql(OWED)
                .param("epoch", epoch)
                .param("skip", skip)
                .param("most", most)
                .query((row, _) ->
                        new Sending(UUID.fromString(row.getString("submission")), Bytes.of(row.getBytes("sealed"))))
                .list();
    }

    @Override
    public void acknowledged(Receipt receipt, String epoch) {
        transaction.run(
                "the receipt of submission " + receipt.submission(),
                () -> writing.sql(ACKNOWLEDGE)
                        .param("at", receipt.acceptedAt().toString())
                        .param("epoch", epoch)
                        .param("submission", receipt.submission().toString())
                        .update());
    }

    private static Sent sent(ResultSet row, int index) throws SQLException {
        var acknowledged = Optional.ofNullable(row.getString("acknowledged_at"));
        return acknowledged.isPresent()
                ? new Sent.Acknowledged(Instant.parse(acknowledged.get()))
                : new Sent.Waiting(Instant.parse(row.getString("written_at")));
    }

    private static Bytes closed(Identity identity, UUID id, Submission.Kind kind, Bytes body) {
        return kind.isPersonal()
                ? Envelope.close(body, identity.envelope(), Submission.binding(identity.id(), id, kind))
                : body;
    }
}

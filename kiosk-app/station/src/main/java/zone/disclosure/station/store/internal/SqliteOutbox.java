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
    private static final int FORGET_AT_ONCE = 500;
    private static final String NEXT_SERIAL = """
            update outbox_state
               set serial = serial + 1
            returning serial
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

    private final JdbcClient reading;
    private final JdbcClient writing;
    private final Writing transaction;
    private final Registration registration;
    private final Clock clock;
    private final Consumer<OutboxFilled> news;
    private final OwedRows owed;

    /** @param news hears of every submission, in the transaction that writes it */
    public SqliteOutbox(Database database, Registration registration, Clock clock, Consumer<OutboxFilled> news) {
        this.reading = database.read();
        this.writing = database.write();
        this.transaction = new Writing(database);
        this.registration = registration;
        this.clock = clock;
        this.news = news;
        this.owed = new OwedRows(database);
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
            owed.add(serial);
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
    public List<Sending> owed(String epoch, long after, int most) {
        if (!owed.epoch().equals(epoch)) {
            transaction.run("what the outbox owes to epoch " + epoch, () -> owed.beginEpoch(epoch));
        }
        return owed.due(after, most, clock.instant());
    }

    @Override
    public void acknowledged(List<Receipt> receipts, String epoch) {
        transaction.run("receipts of headquarters", () -> receipts.forEach(receipt -> owed.settle(receipt, epoch)));
    }

    @Override
    public void declined(UUID submission, String reason) {
        transaction.run(
                "the refusal of submission " + submission, () -> owed.decline(submission, reason, clock.instant()));
    }

    @Override
    public int declined() {
        return owed.declined();
    }

    @Override
    public int forget(String epoch, Instant before) {
        int all = 0;
        for (int gone = FORGET_AT_ONCE; gone == FORGET_AT_ONCE; ) {
            gone = transaction.get("old receipts", () -> owed.forget(epoch, before, FORGET_AT_ONCE));
            all += gone;
        }
        return all;
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

package zone.disclosure.station.store.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.link.Sendings.Sending;

/**
 * What the outbox owes, as narrow rows of their own: what is done, with its thousands of sealed bytes, is neither read to
 * find it nor written again when a new epoch asks for everything.
 */
final class OwedRows {
    private static final Duration FIRST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int LONGEST_REASON = 500;

    private static final String EPOCH = """
            select epoch
              from outbox_state
            """;
    private static final String OWE_ALL = """
            insert or replace into owed (serial)
            select serial
              from outbox
             where acknowledged_epoch is null
                or acknowledged_epoch <> :epoch
            """;
    private static final String BEGIN_EPOCH = """
            update outbox_state
               set epoch = :epoch
            """;
    private static final String ADD = """
            insert into owed (serial)
            values (:serial)
            """;
    /** A time too far ahead was written by a clock that has been set right since. */
    private static final String DUE = """
            select b.submission, b.serial, b.sealed
              from owed o
              join outbox b on b.serial = o.serial
             where o.serial > :after
               and (o.next_try is null or o.next_try <= :now or o.next_try > :never)
             order by o.serial
             limit :most
            """;

    private static final String ACKNOWLEDGE = """
            update outbox
               set acknowledged_at = coalesce(acknowledged_at, :at),
                   acknowledged_epoch = :epoch,
                   confirmed_at = :at
             where submission = :submission
            """;
    private static final String SETTLE = """
            delete from owed
             where serial = (select serial from outbox where submission = :submission)
            """;
    private static final String DECLINES = """
            select declines
              from owed
             where serial = (select serial from outbox where submission = :submission)
            """;
    private static final String DECLINE = """
            update owed
               set declines = declines + 1,
                   declined_at = :now,
                   next_try = :next,
                   reason = :reason
             where serial = (select serial from outbox where submission = :submission)
            """;
    private static final String DECLINED = """
            select count(*)
              from owed
             where declines > 0
            """;
    private static final String FORGET = """
            delete from outbox
             where serial in (select serial
                                from outbox
                               where confirmed_at < :before
                                 and acknowledged_epoch = :epoch
                                 and serial not in (select serial from owed)
                               limit :most)
            """;

    private final JdbcClient reading;
    private final JdbcClient writing;

    OwedRows(Database database) {
        this.reading = database.read();
        this.writing = database.write();
    }

    String epoch() {
        return reading.sql(EPOCH).query(String.class).single();
    }

    void beginEpoch(String epoch) {
        writing.sql(OWE_ALL).param("epoch", epoch).update();
        writing.sql(BEGIN_EPOCH).param("epoch", epoch).update();
    }

    void add(long serial) {
        writing.sql(ADD).param("serial", serial).update();
    }

    List<Sending> due(long after, int most, Instant now) {
        return reading.sql(DUE)
                .param("after", after)
                .param("now", now.toString())
                .param("never", now.plus(LONGEST_PAUSE).plus(FIRST_PAUSE).toString())
                .param("most", most)
                .query((row, _) -> new Sending(
                        UUID.fromString(row.getString("submission")),
                        row.getLong("serial"),
                        Bytes.of(row.getBytes("sealed"))))
                .list();
    }

    void settle(Receipt receipt, String epoch) {
        writing.sql(ACKNOWLEDGE)
                .param("at", receipt.acceptedAt().toString())
                .param("epoch", epoch)
                .param("submission", receipt.submission().toString())
                .update();
        writing.sql(SETTLE).param("submission", receipt.submission().toString()).update();
    }

    void decline(UUID submission, String reason, Instant now) {
        int before = writing.sql(DECLINES)
                .param("submission", submission.toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
        writing.sql(DECLINE)
                .param("submission", submission.toString())
                .param("now", now.toString())
                .param("next", now.plus(pause(before)).toString())
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .update();
    }

    /** An hour, two, four, and so on to a day. */
    private static Duration pause(int declines) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(declines, 5));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    int declined() {
        return reading.sql(DECLINED).query(Integer.class).single();
    }

    int forget(String epoch, Instant before, int most) {
        return writing.sql(FORGET)
                .param("epoch", epoch)
                .param("before", before.toString())
                .param("most", most)
                .update();
    }
}

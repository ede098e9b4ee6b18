package zone.disclosure.hq.submissions.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.submissions.DeclinedSubmission;

/** Declined submissions: one row each, at most a thousand of a station, so that no stranger fills the table. */
@Repository
class DeclinedRows {
    private static final String NOTE = """
            insert into declined_submission (station, submission, first_at, last_at, times, reason)
            select id, :submission, :now, :now, 1, :reason
              from station
             where id = :station
                on conflict (station, submission) do update
               set last_at = excluded.last_at, times = declined_submission.times + 1, reason = excluded.reason
            """;
    private static final String THIN_OUT = """
            delete from declined_submission
             where station = :station
               and last_at < (select last_at
                                from declined_submission
                               where station = :station
                               order by last_at desc
                              offset 999
                               limit 1)
            """;
    private static final String SETTLE = """
            delete from declined_submission
             where station = :station
               and submission = :submission
            """;
    private static final String NEWEST = """
            select station, submission, first_at, last_at, times, reason
              from declined_submission
             where :station::text is null
                or station = :station
             order by last_at desc, station, submission
             limit :most
            """;

    private final JdbcClient jdbc;

    DeclinedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(StationId station, UUID submission, String reason, Instant now) {
        jdbc.sql(NOTE)
                .param("station", station.value())
                .param("submission", submission)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(THIN_OUT).param("station", station.value()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(StationId station, UUID submission) {
        jdbc.sql(SETTLE)
                .param("station", station.value())
                .param("submission", submission)
                .update();
    }

    List<DeclinedSubmission> newest(Optional<StationId> station, int most) {
        return jdbc.sql(NEWEST)
                .param("station", station.map(StationId::value).orElse(null))
                .param("most", most)
                .query((row, _) -> new DeclinedSubmission(
                        new StationId(row.getString("station")),
                        row.getObject("submission", UUID.class),
                        row.getTimestamp("first_at").toInstant(),
                        row.getTimestamp("last_at").toInstant(),
                        row.getInt("times"),
                        row.getString("reason")))
                .list();
    }
}

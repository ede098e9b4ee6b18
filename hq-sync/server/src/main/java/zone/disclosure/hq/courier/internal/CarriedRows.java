package zone.disclosure.hq.courier.internal;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;

/** Submissions that a courier brought and whose station has not shown yet that it knows. */
@Repository
class CarriedRows {
    private static final String CARRIED = """
            select submission
              from carried
             where station = :station
             order by taken_at, submission
            """;
    private static final String FORGET = """
            delete from carried
             where station = :station
            """;
    private static final String ADD = """
            insert into carried (station, submission, taken_at)
            values (:station, :submission, :now)
                on conflict (station, submission) do nothing
            """;

    private final JdbcClient jdbc;

    CarriedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> carried(StationId station) {
        return jdbc.sql(CARRIED)
                .param("station", station.value())
                .query((row, _) -> row.getObject("submission", UUID.class))
                .list();
    }

    /** What it offers no longer, it knows to be here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(StationId station) {
        jdbc.sql(FORGET).param("station", station.value()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(StationId station, Collection<UUID> submissions, OffsetDateTime now) {
        for (var submission : submissions) {
            jdbc.sql(ADD)
                    .param("station", station.value())
                    .param("submission", submission)
                    .param("now", now)
                    .update();
        }
    }
}

package zone.disclosure.hq.stations.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.stations.Suspicion;

/** Suspicions: one row for each kind, however often it was seen, so that no stranger fills the table. */
@Repository
class SuspicionRows {
    private static final String NOTE = """
            insert into suspicion (station, why, first_at, last_at, times)
            values (:station, :why, :now, :now, 1)
                on conflict (station, why) do update
               set last_at = excluded.last_at, times = suspicion.times + 1
            """;
    private static final String THIN_OUT = """
            delete from suspicion
             where station = :station
               and why not in (select why
                                 from suspicion
                                where station = :station
                                order by last_at desc
                                limit 20)
            """;
    private static final String ALL = """
            select station, why, first_at, last_at, times
              from suspicion
             order by last_at desc, station, why
            """;
    private static final String FORGET = """
            delete from suspicion
             where station = :station
            """;

    private final JdbcClient jdbc;

    SuspicionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(StationId station, String why, Instant now) {
        jdbc.sql(NOTE)
                .param("station", station.value())
                .param("why", why)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(THIN_OUT).param("station", station.value()).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(StationId station) {
        jdbc.sql(FORGET).param("station", station.value()).update();
    }

    List<Suspicion> all() {
        return jdbc.sql(ALL)
                .query((row, _) -> new Suspicion(
                        new StationId(row.getString("station")),
                        row.getString("why"),
                        row.getTimestamp("first_at").toInstant(),
                        row.getTimestamp("last_at").toInstant(),
                        row.getLong("times")))
                .list();
    }
}

package zone.disclosure.hq.stations.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.hq.publishing.Changes;
import zone.disclosure.hq.stations.StationEvent;
import zone.disclosure.hq.store.Slice;

/** What changed at stations, as rows. */
@Repository
class EventRows {
    private static final String ADD = """
            insert into station_event (station, at, what, epoch, scope, edition, words)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF = """
            select at, what, scope, edition, words
              from station_event
             where station = :station
             order by number desc
             limit :limit offset :offset
            """;
    private static final String LAST_REPORT = """
            select report, silent
              from station
             where id = :id
               for no key update
            """;
    private static final String HEARD = """
            update station
               set silent = false
             where id = :id
            """;
    private static final String FALLEN_SILENT = """
            update station
               set silent = true
             where key is not null
               and heard_at <= :before
               and not silent
            returning id
            """;
    private static final String CONFIRMED = """
            select station, min(at) as at
              from station_event
             where what = 'EDITION'
               and epoch = :epoch
               and scope = :scope
               and edition >= :edition
             group by station
            """;
    private static final String FORGET = """
            delete from station_event
             where number in (select number from station_event where at < :before order by at limit 10000)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EventRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An event and whose it is; {@code epoch} is empty for all but editions. */
    record Entry(StationId station, String epoch, StationEvent event) {}

    /** What a station said last, and whether its silence was noted since. */
    record Before(Optional<Report> report, boolean silent) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                ADD,
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.station().value(),
                            entry.event().at().atOffset(ZoneOffset.UTC),
                            entry.event().what().name(),
                            entry.epoch(),
                            entry.event().scope().map(Scope::code).orElse(""),
                            entry.event().edition(),
                            entry.event().words()
                        })
                        .toList());
    }

    /** Locks the station until the transaction ends, so that two reports of it are compared one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Before lastReport(StationId station) {
        return jdbc.sql(LAST_REPORT)
                .param("id", station.value())
                .query((row, _) -> new Before(
                        Optional.ofNullable(row.getString("report"))
                                .map(json -> Codec.read(Bytes.of(json.getBytes(StandardCharsets.UTF_8)), Report.class)),
                        row.getBoolean("silent")))
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void heard(StationId station) {
        jdbc.sql(HEARD).param("id", station.value()).update();
    }

    /** Enrolled stations without a word since {@code before}; each is named once a silence. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<StationId> fallenSilent(OffsetDateTime before) {
        return jdbc.sql(FALLEN_SILENT)
                .param("before", before)
                .query((row, _) -> new StationId(row.getString("id")))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(OffsetDateTime before) {
        jdbc.sql(FORGET).param("before", before).update();
    }

    List<StationEvent> of(StationId station, Slice slice) {
        return jdbc.sql(OF)
                .param("station", station.value())
                .param("limit", slice.limit())
                .param("offset", slice.offset())
                .query((row, _) -> new StationEvent(
                        row.getTimestamp("at").toInstant(),
                        StationEvent.What.valueOf(row.getString("what")),
                        Optional.of(row.getString("scope"))
                                .filter(code -> !code.isEmpty())
                                .map(Scope::new),
                        row.getLong("edition"),
                        row.getString("words")))
                .list();
    }

    /** When each station was first heard to have that edition or a later one. */
    Map<StationId, Instant> confirmed(String epoch, Changes.Point point) {
        var confirmed = new HashMap<StationId, Instant>();
        jdbc.sql(CONFIRMED)
                .param("epoch", epoch)
                .param("scope", point.scope().code())
                .param("edition", point.edition())
                .query(row -> {
                    confirmed.put(
                            new StationId(row.getString("station")),
                            row.getTimestamp("at").toInstant());
                });
        return confirmed;
    }
}

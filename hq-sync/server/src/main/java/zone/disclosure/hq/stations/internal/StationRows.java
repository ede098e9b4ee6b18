package zone.disclosure.hq.stations.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.VerifyKey;
import zone.disclosure.hq.stations.Revocation;
import zone.disclosure.hq.stations.Station;

/** Stations, their codes and their last reports. */
@Repository
class StationRows {
    private static final String REGISTER = """
            insert into station (id, name)
            values (:id, :name)
                on conflict (id) do update
               set name = excluded.name
            """;
    private static final String EXPECT = """
            insert into enrolment_code (station, hash, until)
            values (:station, :hash, :until)
                on conflict (station) do update
               set hash = excluded.hash, until = excluded.until
            """;
    private static final String REDEEM = """
            delete from enrolment_code
             where hash = :hash
               and until > :now
            returning station
            """;
    /** The key of the computer before stays known, so that whoever shows it can be told that it is no station any more. */
    private static final String ENROL = """
            update station
               set revoked_key = case when key = :key then revoked_key else coalesce(key, revoked_key) end,
                   key = :key, enrolled_at = :now, report = null, reported_at = null, heard_at = null,
                   revoked_at = null, revoked_why = null
             where id = :id
            """;

    private static final String FIND = """
            select id, name, key, enrolled_at, revoked_key, revoked_at, revoked_why, report, heard_at
              from station
             where id = :id
            """;
    private static final String SIGNER = """
            select id, name, key, enrolled_at, revoked_key, revoked_at, revoked_why, report, heard_at
              from station
             where substr(encode(sha256(key), 'hex'), 1, 16) = :key
                or substr(encode(sha256(revoked_key), 'hex'), 1, 16) = :key
             order by key is not null and substr(encode(sha256(key), 'hex'), 1, 16) = :key desc
             limit 1
            """;
    private static final String FORMER = """
            select revoked_key
              from station
             where id = :id
               and revoked_key is not null
            """;
    private static final String REVOKE = """
            update station
               set key = null, revoked_key = key, revoked_at = :now, revoked_why = :why
             where id = :id
               and key is not null
            """;
    /** Other members hear of it when this transaction commits. */
    private static final String TELL = """
            select pg_notify('revoked', :id)
            """;

    private static final String BOARD = """
            select id, name, key, enrolled_at, revoked_key, revoked_at, revoked_why, report, heard_at
              from station
             order by id
            """;
    private static final String ALL = """
            select id, name, key, enrolled_at, revoked_key, revoked_at, revoked_why, null as report, heard_at
              from station
             order by id
            """;
    private static final String KEEP = """
            update station
               set report = :report, reported_at = :reported, heard_at = :now
             where id = :id
               and (reported_at is null or reported_at <= :reported)
            """;

    private final JdbcClient jdbc;

    StationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A station with its last report. */
    record Row(Station station, Optional<Report> report, Optional<Instant> heardAt) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void register(StationId station, String name) {
        jdbc.sql(REGISTER).param("id", station.value()).param("name", name).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void expect(StationId station, Sha256 code, OffsetDateTime until) {
        jdbc.sql(EXPECT)
                .param("station", station.value())
                .param("hash", code.hex())
                .param("until", until)
                .update();
    }

    /** Uses the code up: the row is gone in the transaction that makes the station. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StationId> redeem(Sha256 code, OffsetDateTime now) {
        return jdbc.sql(REDEEM)
                .param("hash", code.hex())
                .param("now", now)
                .query((row, _) -> new StationId(row.getString("station")))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enrol(StationId station, VerifyKey key, OffsetDateTime now) {
        jdbc.sql(ENROL)
                .param("id", station.value())
                .param("key", key.encoded().toArray())
                .param("now", now)
                .update();
    }

    /** Whether it was enrolled until now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean revoke(StationId station, String why, OffsetDateTime now) {
        boolean done = jdbc.sql(REVOKE)
                        .param("id", station.value())
                        .param("why", why)
                        .param("now", now)
                        .update()
                == 1;
        jdbc.sql(TELL).param("id", station.value()).query((_, _) -> done).list();
        return done;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Report report, OffsetDateTime now) {
        jdbc.sql(KEEP)
                .param("id", report.station().value())
                .param("report", new String(Codec.write(report).toArray(), StandardCharsets.UTF_8))
                .param("reported", report.at().atOffset(ZoneOffset.UTC))
                .param("now", now)
                .update();
    }

    public Optional<Station> find(StationId station) {
        return jdbc.sql(FIND)
                .param("id", station.value())
                .query(StationRows::row)
                .optional()
                .map(Row::station);
    }

    /** The register alone: reading all reports for it would be dear. */
    public List<Station> all() {
        return jdbc.sql(ALL).query(StationRows::row).list().stream()
                .map(Row::station)
                .toList();
    }

    public List<Row> board(StationId station) {
        return jdbc.sql(FIND)
                .param("id", station.value())
                .query(StationRows::row)
                .list();
    }

    /** Whose key has that id, or had it before, of which the station's own key tells. */
    public Optional<Station> signer(String keyId) {
        return jdbc.sql(SIGNER)
                .param("key", keyId)
                .query(StationRows::row)
                .optional()
                .map(Row::station);
    }

    /** What the station sealed with before it was shut out, or before another computer took its number. */
    public Optional<VerifyKey> formerKey(StationId station) {
        return jdbc.sql(FORMER)
                .param("id", station.value())
                .query((row, _) -> new VerifyKey(Bytes.of(row.getBytes("revoked_key"))))
                .optional();
    }

    public List<Row> board() {
        return jdbc.sql(BOARD).query(StationRows::row).list();
    }

    private static Optional<Revocation> revocation(ResultSet row) throws SQLException {
        var at = row.getTimestamp("revoked_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Revocation(
                        new VerifyKey(Bytes.of(row.getBytes("revoked_key"))),
                        at.toInstant(),
                        row.getString("revoked_why")));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var station = new Station(
                new StationId(row.getString("id")),
                row.getString("name"),
                Optional.ofNullable(row.getBytes("key")).map(key -> new VerifyKey(Bytes.of(key))),
                Optional.ofNullable(row.getTimestamp("enrolled_at")).map(Timestamp::toInstant),
                revocation(row));
        var report = Optional.ofNullable(row.getString("report"))
                .map(json -> Codec.read(Bytes.of(json.getBytes(StandardCharsets.UTF_8)), Report.class));
        return new Row(
                station,
                report,
                Optional.ofNullable(row.getTimestamp("heard_at")).map(Timestamp::toInstant));
    }
}

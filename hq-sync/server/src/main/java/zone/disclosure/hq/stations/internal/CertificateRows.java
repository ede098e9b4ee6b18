package zone.disclosure.hq.stations.internal;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;

/** Which certificates were given to stations, and which of them are revoked. */
@Repository
class CertificateRows {
    private static final String ADD = """
            insert into tunnel_certificate (serial, station, until)
            values (:serial, :station, :until)
            """;
    private static final String REVOKE = """
            update tunnel_certificate
               set revoked_at = :now
             where station = :station
               and revoked_at is null
            """;
    private static final String REVOKED = """
            select serial, revoked_at
              from tunnel_certificate
             where revoked_at is not null
               and until > :now
             order by serial
            """;

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A certificate that must not be accepted any more. */
    record Revoked(BigInteger serial, Instant at) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(StationId station, BigInteger serial, Instant until) {
        jdbc.sql(ADD)
                .param("serial", serial.toString(16))
                .param("station", station.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(StationId station, Instant now) {
        jdbc.sql(REVOKE)
                .param("station", station.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Revoked> revoked(Instant now) {
        return jdbc.sql(REVOKED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Revoked(
                        new BigInteger(row.getString("serial"), 16),
                        row.getTimestamp("revoked_at").toInstant()))
                .list();
    }
}

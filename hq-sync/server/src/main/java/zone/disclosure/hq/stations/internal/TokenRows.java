package zone.disclosure.hq.stations.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Token;

/** Tokens that were shown within a day. */
@Repository
class TokenRows {
    private static final String USE = """
            insert into token_shown (nonce, station, at)
            values (:nonce, :station, :at)
                on conflict (nonce) do nothing
            """;
    private static final String COUNT = """
            select count(*)
              from token_shown
             where station = :station
            """;
    private static final String FORGET = """
            delete from token_shown
             where station = :station
               and at < :before
            """;

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody had shown it before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Token token) {
        return jdbc.sql(USE)
                        .param("nonce", token.nonce())
                        .param("station", token.station().value())
                        .param("at", token.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int count(StationId station) {
        return jdbc.sql(COUNT)
                .param("station", station.value())
                .query(Integer.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetBefore(StationId station, Instant before) {
        jdbc.sql(FORGET)
                .param("station", station.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}

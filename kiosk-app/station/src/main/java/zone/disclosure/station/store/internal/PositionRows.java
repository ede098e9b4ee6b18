package zone.disclosure.station.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.Scope;
import zone.disclosure.link.Position;

/** Where the scopes stand, how far they went ahead, and what they left. Writing only inside a transaction of {@link SqliteShelving}. */
final class PositionRows {
    private static final String POSITION = """
            select epoch, edition, verified_at
              from position
             where scope = :scope
            """;
    private static final String AHEAD = """
            select epoch, edition, issued_at as verified_at
              from ahead
             where scope = :scope
            """;
    private static final String HAS_LEFT = """
            select count(*)
              from left_epoch
             where scope = :scope
               and epoch = :epoch
            """;
    private static final String LEAVE = """
            insert or ignore into left_epoch (scope, epoch)
            select scope, epoch
              from position
             where scope = :scope
               and epoch <> :epoch
             union
            select scope, epoch
              from ahead
             where scope = :scope
               and epoch <> :epoch
            """;
    private static final String LOOK_AHEAD = """
            insert into ahead (scope, epoch, edition, issued_at)
            values (:scope, :epoch, :edition, :issuedAt)
            on conflict (scope) do update
               set epoch = excluded.epoch,
                   edition = excluded.edition,
                   issued_at = excluded.issued_at
            """;
    private static final String CAUGHT_UP = """
            delete from ahead
             where scope = :scope
            """;
    private static final String MOVE = """
            insert into position (scope, epoch, edition, verified_at, shown_since)
            values (:scope, :epoch, :edition, :verifiedAt, :now)
            on conflict (scope) do update
               set epoch = excluded.epoch,
                   edition = excluded.edition,
                   verified_at = excluded.verified_at,
                   shown_since = case when position.epoch = excluded.epoch and position.edition = excluded.edition
                                      then position.shown_since
                                      else excluded.shown_since end
            """;

    private final JdbcClient reading;
    private final JdbcClient writing;

    PositionRows(JdbcClient reading, JdbcClient writing) {
        this.reading = reading;
        this.writing = writing;
    }

    Optional<Position> position(Scope scope) {
        return reading.sql(POSITION)
                .param("scope", scope.code())
                .query((row, _) -> position(scope, row))
                .optional();
    }

    Optional<Position> ahead(Scope scope) {
        return reading.sql(AHEAD)
                .param("scope", scope.code())
                .query((row, _) -> position(scope, row))
                .optional();
    }

    boolean hasLeft(Scope scope, String epoch) {
        return reading.sql(HAS_LEFT)
                        .param("scope", scope.code())
                        .param("epoch", epoch)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Pages were moved towards {@code to}; the position waits. */
    void lookAhead(Position to) {
        leave(to);
        writing.sql(LOOK_AHEAD)
                .param("scope", to.scope().code())
                .param("epoch", to.epoch())
                .param("edition", to.edition())
                .param("issuedAt", to.verifiedAt().toString())
                .update();
    }

    /** The shelf equals {@code to}. */
    void move(Position to, Instant now) {
        leave(to);
        writing.sql(CAUGHT_UP).param("scope", to.scope().code()).update();
        writing.sql(MOVE)
                .param("scope", to.scope().code())
                .param("epoch", to.epoch())
                .param("edition", to.edition())
                .param("verifiedAt", to.verifiedAt().toString())
                .param("now", now.toString())
                .update();
    }

    private void leave(Position to) {
        writing.sql(LEAVE)
                .param("scope", to.scope().code())
                .param("epoch", to.epoch())
                .update();
    }

    private static Position position(Scope scope, ResultSet row) throws SQLException {
        return new Position(
                scope, row.getString("epoch"), row.getLong("edition"), Instant.parse(row.getString("verified_at")));
    }
}

package zone.disclosure.hq.publishing.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The epoch: made with the database, changed only by the operator who restores a backup. */
@Component
class Lineage {
    private static final String EPOCH = """
            select epoch
              from lineage
            """;

    private final JdbcClient jdbc;

    Lineage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String epoch() {
        return jdbc.sql(EPOCH).query(String.class).single();
    }
}

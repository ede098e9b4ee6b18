package zone.disclosure.hq.store.internal;

import java.util.Collection;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zone.disclosure.hq.store.Notice;
import zone.disclosure.hq.store.Notices;

/** Notices as PostgreSQL's own: given to every listener at the commit, each word once a transaction. */
@Component
class PostgresNotices implements Notices {
    private static final String NOTIFY = "select pg_notify(?, word) from unnest(?) as word";

    private final JdbcTemplate jdbc;

    PostgresNotices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static String name(Notice.Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(Notice.Channel channel, Collection<String> words) {
        jdbc.query(NOTIFY, _ -> {}, name(channel), words.toArray(String[]::new));
    }
}

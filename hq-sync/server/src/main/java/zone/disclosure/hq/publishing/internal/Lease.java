package zone.disclosure.hq.publishing.internal;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;

/**
 * The right to publish, held by one transaction of all members until it ends, however it ends. It never outlives its
 * database connection, so nobody has to take it back from a member that died.
 */
@Component
class Lease {
    /** In PostgreSQL's words. A person waits for this. */
    private static final String LONGEST_WAIT = "10s";

    private static final String NOT_OURS = "55P03";
    private static final String TAKE = """
            set local lock_timeout = '%s';
            select pg_advisory_xact_lock(7311);
            set local lock_timeout = 0;
            """.formatted(LONGEST_WAIT);
    private static final String HOLDER = """
            select format('%s, %s, %s s', a.application_name, coalesce(host(a.client_addr), 'local'),
                          extract(epoch from now() - a.xact_start)::int)
              from pg_locks l
              join pg_stat_activity a on a.pid = l.pid
             where l.locktype = 'advisory'
               and l.granted
               and l.objid = 7311
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient questions;
    private final TransactionTemplate beside;

    Lease(JdbcTemplate jdbc, JdbcClient questions, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Waits until this transaction alone may publish. To take it twice is no harm.
     *
     * @throws Trouble with {@link Incident#LEASE} when another transaction has it for too long
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        try {
            jdbc.execute(TAKE);
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException sql && NOT_OURS.equals(sql.getSQLState())) {
                throw busy(e);
            }
            throw e;
        }
    }

    private Trouble busy(DataAccessException cause) {
        var holder = Optional.ofNullable(beside.execute(_ -> questions.sql(HOLDER).query(String.class).list().stream()
                        .findFirst()
                        .orElse("")))
                .filter(text -> !text.isEmpty())
                .orElse("–");
        return new Trouble(
                Incident.LEASE,
                "另一个总部程序正在发布（" + holder + "），没有轮到，内容没有变化；请稍后重试，一直如此则重启该程序。"
                        + "Another member is publishing; nothing was changed. Try again, and restart that member if it stays so.",
                cause);
    }
}

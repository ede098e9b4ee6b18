package zone.disclosure.hq.distribution.internal;

import com.hazelcast.core.OperationTimeoutException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Troubles;

/**
 * Says to a station "nobody is here" when the database is away, which it takes for a line that is down, and never "no",
 * which it would take for an answer.
 */
final class Away {
    private Away() {}

    static <T> T unlessGone(Supplier<T> work) {
        try {
            return work.get();
        } catch (TransientDataAccessException e) {
            throw nobody();
        } catch (DataAccessException | TransactionException e) {
            if (Troubles.of(e).incident() == Incident.DATABASE_GONE) {
                throw nobody();
            }
            throw e;
        }
    }

    /** Without the cause: it is in the log already, and would travel. */
    private static OperationTimeoutException nobody() {
        return new OperationTimeoutException("headquarters has no database now");
    }
}

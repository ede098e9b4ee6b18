package zone.disclosure.station.store.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import zone.disclosure.link.NoRoom;

/** One transaction on the shelf's database. A full disk comes out of it as {@link NoRoom}, with nothing changed. */
final class Writing {
    private final TransactionTemplate transaction;

    Writing(Database database) {
        this.transaction = database.transaction();
    }

    void run(String what, Runnable work) {
        get(what, () -> {
            work.run();
            return true;
        });
    }

    <T> T get(String what, Supplier<T> work) {
        try {
            return transaction.execute(_ -> work.get());
        } catch (DataAccessException | TransactionException e) {
            if (isFull(e)
                    || (e instanceof TransactionSystemException failed && isFull(failed.getApplicationException()))) {
                throw new NoRoom(what + " cannot be written: the disk is full", e);
            }
            throw e;
        }
    }

    /** Whether the disk had no room: the JDK says so in words only. */
    static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
    }

    /** SQLite rolls back by itself on a full disk, so that Spring's own rollback fails and hides why. */
    private static boolean isFull(@Nullable Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite && isFull(sqlite.getResultCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFull(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_FULL || code == SQLiteErrorCode.SQLITE_IOERR_WRITE;
    }
}

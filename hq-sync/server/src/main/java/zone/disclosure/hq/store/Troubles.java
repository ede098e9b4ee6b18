package zone.disclosure.hq.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Turns what was thrown into what a person is told. It never swallows: the cause stays inside for the log. */
public final class Troubles {
    private Troubles() {}

    /** The trouble that {@code thrown} is, or carries, or amounts to. */
    public static Trouble of(Throwable thrown) {
        var chain = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
        for (var cause : chain) {
            switch (cause) {
                case Trouble trouble -> {
                    return trouble;
                }
                case CannotCreateTransactionException _, DataAccessResourceFailureException _ -> {
                    return databaseGone(thrown);
                }
                case SQLException sql
                when isConnection(sql) -> {
                    return databaseGone(thrown);
                }
                case FileSystemException file -> {
                    return disk(thrown, String.valueOf(file.getMessage()));
                }
                case IOException io
                when String.valueOf(io.getMessage()).contains("No space left") -> {
                    return disk(thrown, String.valueOf(io.getMessage()));
                }
                default -> {}
            }
        }
        return new Trouble(
                Incident.INTERNAL,
                "程序内部错误，请把此编号和时间告诉维护人员。A fault of the program; tell the maintainers this code and the time.",
                thrown);
    }

    /** A database that answers always gives a state; without one it is the pool, whose connection was closed under it. */
    private static boolean isConnection(SQLException sql) {
        var state = Optional.ofNullable(sql.getSQLState()).orElse("");
        return state.isEmpty() || state.startsWith("08") || state.startsWith("57P");
    }

    private static Trouble databaseGone(Throwable thrown) {
        return new Trouble(
                Incident.DATABASE_GONE,
                "数据库暂时连接不上，内容没有丢失，请稍后重试；若持续出现，请检查数据库是否运行。"
                        + "The database does not answer. Nothing is lost; try again, and check that it runs.",
                thrown);
    }

    private static Trouble disk(Throwable thrown, String particulars) {
        return new Trouble(
                Incident.DISK,
                "文件无法读写（" + particulars + "），请检查磁盘空间和权限。A file cannot be read or written; check space and permissions.",
                thrown);
    }
}

package zone.disclosure.hq.store.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import zone.disclosure.hq.store.Notice;

/** One connection of its own that hears what members say. It answers for nothing else and dies with its connection. */
final class Ear implements AutoCloseable {
    private final Connection connection;
    private final PGConnection notes;

    private Ear(Connection connection) throws SQLException {
        this.connection = connection;
        this.notes = connection.unwrap(PGConnection.class);
    }

    /** Connects and listens; a database that does not answer within seconds is not there. */
    static Ear open(DatabaseConfiguration.Database database) throws SQLException {
        var properties = new Properties();
        if (!database.user().isEmpty()) {
            properties.put("user", database.user());
            properties.put("password", database.password());
        }
        properties.put("connectTimeout", "5");
        properties.put("loginTimeout", "5");
        properties.put("socketTimeout", "5");
        properties.put("ApplicationName", "disclosure-zone-notices");
        var ear = new Ear(DriverManager.getConnection(database.url(), properties));
        try (var statement = ear.connection.createStatement()) {
            for (var channel : Notice.Channel.values()) {
                statement.execute("listen " + PostgresNotices.name(channel));
            }
            return ear;
        } catch (SQLException e) {
            ear.close();
            throw e;
        }
    }

    /**
     * Waits for a notice; returns at once with all there are, or with none after {@code patience}, and then the database
     * has answered a question too.
     */
    List<Notice> hear(Duration patience) throws SQLException {
        var heard = new ArrayList<Notice>();
        var notifications = notes.getNotifications((int) patience.toMillis());
        for (var notification : notifications == null ? new PGNotification[0] : notifications) {
            known(notification.getName())
                    .forEach(channel -> heard.add(new Notice(channel, notification.getParameter())));
        }
        if (heard.isEmpty()) {
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
        }
        return heard;
    }

    private static Stream<Notice.Channel> known(String name) {
        return Stream.of(Notice.Channel.values())
                .filter(channel -> channel.name().equals(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void close() throws SQLException {
        connection.abort(Runnable::run);
    }
}

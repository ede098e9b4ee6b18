package zone.disclosure.hq.store.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Restoring;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.store.Trouble;

/** Headquarters' database: its own, or a server's. */
@Configuration
@EnableConfigurationProperties(Settings.class)
class DatabaseConfiguration {
    private static final String SCHEME = "jdbc:postgresql:";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(Settings settings, @Value("${" + Restoring.SETTING + ":false}") boolean restoring) {
        if (Restore.isBegun(settings.data()) && !restoring) {
            throw new Trouble(
                    Incident.RESTORE_BEGUN,
                    "恢复没有完成，请再次运行 ./zone hq restore 文件夹。A restore was begun here and not ended; run it again.");
        }
        return new DataFolder(settings.data(), settings.keys());
    }

    @Bean
    Blobs blobs(Settings settings, DataFolder held) {
        return new FileBlobs(settings.blobs());
    }

    @Bean
    Database database(Settings settings, DataFolder held) {
        return settings.databaseUrl().map(DatabaseConfiguration::server).orElseGet(() -> embedded(settings));
    }

    @Bean
    DataSource dataSource(Database database) {
        var pool = new HikariConfig();
        pool.setPoolName("hq");
        pool.setJdbcUrl(database.url());
        if (!database.user().isEmpty()) {
            pool.setUsername(database.user());
            pool.setPassword(database.password());
        }
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(2);
        // A connection that died unnoticed is found before somebody needs it, and none hangs for ever.
        pool.setKeepaliveTime(30_000);
        pool.setIdleTimeout(300_000);
        pool.setMaxLifetime(600_000);
        pool.setValidationTimeout(2_000);
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // A person waits for this; five seconds say that it is gone.
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", name());
        return new HikariDataSource(pool);
    }

    /** By this a database's keeper knows which member holds something. */
    private static String name() {
        return "disclosure-zone " + ProcessHandle.current().pid();
    }

    private static Database embedded(Settings settings) {
        var folder = new PostgresFolder(settings.data());
        var postgres = new EmbeddedPostgres(folder, settings.databasePort());
        folder.tell(postgres.url());
        return new Database(postgres.url(), PostgresFolder.USER, folder.password(), () -> {
            folder.tellNoMore();
            postgres.close();
        });
    }

    private static Database server(String url) {
        if (!url.startsWith(SCHEME)) {
            throw new Trouble(
                    Incident.DATABASE_ADDRESS,
                    "hq.database-url 必须以 " + SCHEME
                            + " 开头，例如 jdbc:postgresql://主机:5432/hq?user=hq&password=…；删去此项则使用内置数据库。"
                            + "hq.database-url must begin with " + SCHEME
                            + "; leave it out for the embedded database.");
        }
        try (Connection _ = DriverManager.getConnection(url)) {
            return new Database(url, "", "", () -> {});
        } catch (SQLException e) {
            throw new Trouble(
                    Incident.DATABASE_GONE,
                    "数据库 " + url.replaceFirst("\\?.*", "") + " 连接不上，请检查地址、用户、密码和服务器是否运行。"
                            + "This database does not answer; check address, user, password, and the server.",
                    e);
        }
    }

    /** Where the pool connects to, and what has to be closed after it. */
    record Database(String url, String user, String password, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }

        @Override
        public String toString() {
            return "database " + url.replaceFirst("\\?.*", "");
        }
    }
}

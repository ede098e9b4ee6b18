package zone.disclosure.fleet.drill;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;
import zone.disclosure.fleet.station.Membership;
import zone.disclosure.hq.publishing.Publishing;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.store.Blobs;

/**
 * The headquarters of all worlds of a drill: a keeper of the database, two members that serve the wire, and a publishing
 * desk in this process. What it tells of its database it reads on connections that no fault touches.
 */
final class Capital implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int ENROLMENTS = 10;
    private static final String CUT = """
            select count(pg_terminate_backend(pid))
              from pg_stat_activity
             where datname = current_database()
               and application_name <> 'drill'
               and pid <> pg_backend_pid()
            """;
    private static final String CUT_NOTICES = """
            select count(pg_terminate_backend(pid))
              from pg_stat_activity
             where datname = current_database()
               and query ilike 'listen %'
               and pid <> pg_backend_pid()
            """;

    private final FleetHeadquarters keeper;
    private final HikariDataSource eye;
    private final ConfigurableApplicationContext desk;
    private List<FleetHeadquarters> members = List.of();

    Capital(Path folder, String heap) {
        keeper = new FleetHeadquarters(
                folder.resolve("keeper"), FleetHeadquarters.Settings.alone(heap, "--hq.wire=false"));
        keeper.program().startOnly();
        await(List.of(keeper));
        members = List.of(member(folder.resolve("first"), heap), member(folder.resolve("second"), heap));
        members.forEach(member -> member.program().startOnly());
        awaitWell();
        var pool = new HikariConfig();
        pool.setJdbcUrl(keeper.databaseUrl());
        pool.addDataSourceProperty("ApplicationName", "drill");
        pool.setMaximumPoolSize(6);
        eye = new HikariDataSource(pool);
        desk = Rooms.open(
                "--hq.data=" + folder.resolve("desk").toAbsolutePath(),
                "--hq.keys=" + keeper.data().resolve("keys"),
                "--hq.blobs=" + keeper.data().resolve("blobs"),
                "--hq.database-url=" + keeper.databaseUrl(),
                "--hq.wire=false");
    }

    private FleetHeadquarters member(Path folder, String heap) {
        return new FleetHeadquarters(
                folder,
                new FleetHeadquarters.Settings(
                        heap,
                        Optional.of(keeper.databaseUrl()),
                        List.of(
                                "--hq.keys=" + keeper.data().resolve("keys"),
                                "--hq.blobs=" + keeper.data().resolve("blobs"))));
    }

    /** Where the wire is served. */
    List<String> addresses() {
        return members.stream().map(FleetHeadquarters::wire).toList();
    }

    /**
     * Enrols a computer as this station. The keeper's desk lives on when members die, but its database connection may be
     * killed in the middle of either step; whoever enrols then takes a new code, as a clerk would.
     */
    Membership enrol(StationId station) {
        for (int i = 1; i < ENROLMENTS; i++) {
            try {
                return Membership.enrol(keeper.portal(), keeper.code(station, "演练站点"));
            } catch (IllegalStateException e) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        return Membership.enrol(keeper.portal(), keeper.code(station, "演练站点"));
    }

    Publishing publishing() {
        return desk.getBean(Publishing.class);
    }

    void keep(byte[] file) {
        desk.getBean(Blobs.class).put(new ByteArrayInputStream(file));
    }

    void send(StationId station, Chore chore) {
        desk.getBean(Mail.class).send("drill", station, chore);
    }

    /** Reads the database. */
    JdbcClient look() {
        return JdbcClient.create(eye);
    }

    void cutDatabase() {
        look().sql(CUT).query(Integer.class).single();
    }

    void cutNotices() {
        look().sql(CUT_NOTICES).query(Integer.class).single();
    }

    int size() {
        return members.size();
    }

    /** Kills a member at once and starts it again, without waiting for it. */
    void kill(int member) {
        members.get(member).program().kill();
        members.get(member).program().startOnly();
    }

    /** Whether every member answers. */
    boolean isWell() {
        return members.stream().allMatch(member -> member.program().answers());
    }

    /** Waits until every member answers; one that was killed comes back by itself. */
    void awaitWell() {
        await(members);
    }

    private void await(List<FleetHeadquarters> programs) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!programs.stream().allMatch(each -> each.program().answers())) {
            if (System.nanoTime() > end) {
                members.forEach(FleetHeadquarters::close);
                keeper.close();
                throw new IllegalStateException("not all members answer after " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    @Override
    public void close() {
        desk.close();
        eye.close();
        members.forEach(FleetHeadquarters::close);
        keeper.close();
    }
}

package zone.disclosure.hq.members;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.distribution.internal.SomeStation;
import zone.disclosure.hq.store.Settings;

/** Members as they are shipped, two of them and then a third, each in its own process, over the database that this test keeps. */
@HeadquartersTest
class ClusterIT {
    private static final Path FOLDER = Path.of("target/hq-members");
    private static final String MEMBERS = "--hq.wire-members=127.0.0.1:21302,127.0.0.1:21312,127.0.0.1:21322";

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneMemberGoesOnWhateverHappensToTheOther() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        var direct = database();
        try (var line = new Line(port(direct));
                var first = member("first", 21300, direct);
                var second =
                        member("second", 21310, direct.replace(":" + port(direct) + "/", ":" + line.port() + "/"));
                var third = member("third", 21320, direct)) {
            // Both at once on an empty database: one migrates it and opens the accounts, the other waits.
            first.start();
            second.start();
            first.awaitUp();
            second.awaitUp();
            assertThat(List.of(first, second))
                    .filteredOn(member -> Files.exists(member.data().resolve("accounts.txt")))
                    .hasSize(1);

            var code = first.ask("station-code", SomeStation.ID.value(), "白鹭村便民服务站")
                    .getLast();
            try (var station = new Linked(second.portal(), code)) {
                assertThat(station.members()).containsExactly(first.wire(), second.wire(), third.wire());
                first.publish("甲");
                awaitTitles(station, "甲");

                first.kill();
                second.publish("乙");
                awaitTitles(station, "乙", "甲");

                first.start().awaitUp();
                // The station is at the second member, which loses its database now.
                line.cut();
                first.publish("丙");
                awaitTitles(station, "丙", "乙", "甲");
                await().atMost(60, SECONDS).until(() -> second.said().contains("HQ-603"));
                line.mend();
                await().atMost(60, SECONDS).until(() -> second.said().contains("HQ-603 已恢复"));

                first.kill();
                second.kill();
                station.owe();
                first.start();
                second.start();
                second.awaitUp();
                second.publish("丁");
                awaitTitles(station, "丁", "丙", "乙", "甲");
                await().atMost(90, SECONDS).until(station::owesNothing);

                third.start().awaitUp();
                third.publish("戊");
                awaitTitles(station, "戊", "丁", "丙", "乙", "甲");
                first.kill();
                second.kill();
                third.publish("己");
                awaitTitles(station, "己", "戊", "丁", "丙", "乙", "甲");
            }
        }
        assertThat(count("select count(*) from submission")).isEqualTo(1);
        assertThat(count("select count(*) from edition")).isEqualTo(6);
        assertThat(LongStream.of(count("select min(number) from edition"), count("select max(number) from edition")))
                .containsExactly(1L, 6L);
    }

    private static void awaitTitles(Linked station, String... titles) {
        await().atMost(90, SECONDS)
                .untilAsserted(() -> assertThat(station.titles()).containsExactlyInAnyOrder(titles));
    }

    private static Member member(String name, int ports, String database) {
        return new Member(
                FOLDER.resolve(name),
                ports,
                "--hq.database-url=" + database,
                "--hq.keys=" + FOLDER.resolve("keys").toAbsolutePath(),
                "--hq.blobs=" + FOLDER.resolve("blobs").toAbsolutePath(),
                MEMBERS);
    }

    /** A database of their own beside the one of this test. */
    private String database() throws IOException {
        jdbc.sql("drop database if exists members with (force)").update();
        jdbc.sql("create database members").update();
        return Files.readString(settings.data().resolve("database.url")).strip().replace("/postgres?", "/members?");
    }

    private static int port(String url) {
        return Integer.parseInt(url.replaceFirst("^[^0-9]*127\\.0\\.0\\.1:([0-9]+)/.*$", "$1"));
    }

    private long count(String sql) throws IOException {
        var url = Files.readString(settings.data().resolve("database.url"))
                .strip()
                .replace("/postgres?", "/members?");
        try (var connection = java.sql.DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

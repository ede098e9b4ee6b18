package zone.disclosure.hq.members;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import zone.disclosure.hq.distribution.internal.SomeStation;

/** A headquarters that burns down and is put back from yesterday's copy, with a station that has seen today. */
class RestoreIT {
    private static final Path FOLDER = Path.of("target/hq-restore");

    @Test
    void afterARestoreStationsEqualItAgainAndNoAcknowledgedSubmissionIsMissingOrTwice() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        var backups = FOLDER.resolve("backups").toAbsolutePath().toString();
        try (var headquarters = new Member(FOLDER.resolve("hq"), 21330).start().awaitUp()) {
            var code = headquarters
                    .ask("station-code", SomeStation.ID.value(), "白鹭村便民服务站")
                    .getLast();
            try (var station = new Linked(headquarters.portal(), code)) {
                headquarters.publish("甲");
                headquarters.publish("乙");
                await().atMost(60, SECONDS).until(() -> station.titles().size() == 2);
                var shelf = station.hashes();
                var epoch = station.epoch();
                station.owe();
                await().atMost(60, SECONDS).until(station::owesNothing);

                headquarters.ask("backup", backups);

                headquarters.publish("丙");
                station.owe();
                await().atMost(60, SECONDS).until(() -> station.titles().size() == 3 && station.owesNothing());
                assertThat(headquarters.count("select count(*) from submission"))
                        .isEqualTo(2);
                headquarters.kill();

                assertThat(headquarters.alone("restore", backups)).contains("new epoch");
                headquarters.start().awaitUp();

                await().atMost(90, SECONDS)
                        .until(() -> !station.epoch().equals(epoch)
                                && station.hashes().equals(shelf)
                                && station.owesNothing());
                assertThat(headquarters.count("select count(*) from submission"))
                        .isEqualTo(2);
                assertThat(headquarters.count("select count(*) from left_epoch where epoch = '" + epoch + "'"))
                        .isEqualTo(1);
                assertThat(headquarters.count("select count(*) from journal_line where deed = 'lineage.begin'"))
                        .isEqualTo(1);
            }
        }
        try (var aside = Files.list(FOLDER.resolve("hq"))) {
            assertThat(aside.filter(folder -> folder.getFileName().toString().startsWith("before-restore-")))
                    .singleElement()
                    .satisfies(folder -> assertThat(folder.resolve("database")).isDirectory());
        }
    }
}

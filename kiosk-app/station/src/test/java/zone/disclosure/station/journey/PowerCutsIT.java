package zone.disclosure.station.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Power fails at any moment of publishing and syncing: afterwards both sides agree, and no page is half there. */
class PowerCutsIT {
    /** More by hand: {@code ./zone check -Dzone.cuts=20 -Dzone.seed=…}. */
    private static final int CUTS = Integer.getInteger("zone.cuts", 3);

    private static final String VILLAGE = "439921101201";

    @TempDir
    static Path folder;

    @Test
    void afterEveryCutBothAgreeAndNothingIsHalfThere() throws IOException {
        long seed = Long.getLong("zone.seed", System.nanoTime());
        var chance = new Random(seed);
        try (var house = House.openEmpty(folder)) {
            var village = house.station(House.VILLAGE, "白鹭村便民服务站");
            house.command(publish(0));
            try (var agreement = new Agreement(house.data(House.VILLAGE))) {
                Program.await("the first pages are there", agreement::holds);
                for (int cut = 1; cut <= CUTS; cut++) {
                    var publishing = house.begin(publish(cut));
                    LockSupport.parkNanos(Duration.ofMillis(chance.nextInt(6_000)).toNanos());
                    boolean headquarters = chance.nextBoolean();
                    boolean station = !headquarters || chance.nextBoolean();
                    kill(house, village, headquarters, station);
                    publishing.destroyForcibly();
                    restart(house, village, headquarters, station);
                    house.command(publish(cut));

                    var where = "cut " + cut + " of seed " + seed;
                    Program.await("both agree after " + where, agreement::holds);
                }
            }
            assertThat(village.program().words()).doesNotContain("K-302", "K-305");
        }
    }

    private static void kill(House house, House.Screen village, boolean headquarters, boolean station) {
        if (headquarters) {
            house.headquarters.kill();
        }
        if (station) {
            village.program().kill();
        }
    }

    private static void restart(House house, House.Screen village, boolean headquarters, boolean station) {
        if (headquarters) {
            house.headquarters.start();
        }
        if (station) {
            village.program().start();
        }
    }

    /** Forty pages that differ from round to round, as the command that publishes them. */
    private static String[] publish(int round) throws IOException {
        var lines = IntStream.range(0, 40)
                .mapToObj(page -> """
                        {"id":"cut-%d","title":"第%d号村务公开","body":"第%d轮的正文。%s","date":"2026-11-01"}"""
                        .formatted(page, page, round, "公开的内容。".repeat(200)))
                .collect(Collectors.joining("\n"));
        var file = Files.writeString(folder.resolve("round.jsonl"), lines + "\n");
        return new String[] {
            "import", file.toString(), "--scope", VILLAGE, "--attribute", "主动公开", "--field", "乡村振兴",
            "--issuer", "白鹭村村民委员会", "--publish-as", "pizhun"
        };
    }
}

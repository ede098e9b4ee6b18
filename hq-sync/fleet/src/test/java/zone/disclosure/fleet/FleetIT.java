package zone.disclosure.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.fleet.headquarters.FleetHeadquarters;
import zone.disclosure.fleet.station.FleetStation;
import zone.disclosure.fleet.station.Membership;

/** A fleet of three: enough to show that what the large one measures is what it says. */
class FleetIT {
    private static final Scope COUNTY = new Scope("439921000000");

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedReachesEveryShelfAndWhatVisitorsWriteReachesHeadquarters()
            throws IOException, InterruptedException {
        try (var headquarters =
                new FleetHeadquarters(folder.resolve("hq"), FleetHeadquarters.Settings.alone("256m")).start()) {
            var arrived = new CountDownLatch(3);
            var stations = Stream.of("43992190000101", "43992110120101", "43992110100001")
                    .map(StationId::new)
                    .map(id -> new FleetStation(
                            Membership.enrol(headquarters.portal(), headquarters.code(id, "试验站" + id)),
                            folder.resolve(id.value()),
                            true,
                            _ -> arrived.countDown()))
                    .toList();
            stations.forEach(FleetStation::start);
            headquarters.take(Files.writeString(folder.resolve("page.jsonl"), """
                    {"id":"p1","title":"关于发放冬季取暖补贴的通知","body":"各镇人民政府：\\n现将有关事项通知如下。","issuer":"澄湖县人民政府","date":"2026-11-02","category":"通知","field":"社会救助"}
                    """));
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

            assertThat(stations)
                    .allSatisfy(station -> assertThat(station.holdings(COUNTY)).hasSize(1));
            var page = stations.getFirst().holdings(COUNTY).keySet().iterator().next();
            assertThat(Fleet.await(
                            Duration.ofSeconds(20),
                            () -> stations.getFirst().found("关于发放冬季取暖补贴的通知").isPresent()))
                    .isTrue();

            var submission = stations.getFirst().submit();
            headquarters.withdraw(page);

            var county = new County(headquarters);
            assertThat(Fleet.await(
                            Duration.ofSeconds(30), () -> county.submissions().contains(submission)))
                    .isTrue();
            assertThat(Fleet.await(
                            Duration.ofSeconds(30),
                            () -> stations.stream()
                                    .allMatch(
                                            station -> station.holdings(COUNTY).isEmpty())))
                    .isTrue();
            stations.forEach(FleetStation::crash);
        }
    }
}

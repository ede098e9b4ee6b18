package zone.disclosure.hq.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Token;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.publishing.Changes;
import zone.disclosure.hq.publishing.Editions;

@HeadquartersTest
class EnrolmentTest {
    private static final StationId STATION = new StationId("43992110120101");

    private static final Changes.Newest NOTHING = new Changes.Newest(0, Sha256.of(new byte[0]));

    private final SealKey key = SealKey.generate();

    @Autowired
    private Stations stations;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Editions editions;

    @Autowired
    private Changes changes;

    @Autowired
    private SomeHeadquarters headquarters;

    @BeforeEach
    void empty() {
        headquarters.empty();
    }

    @Test
    void aCodeMakesOneStationOnce() {
        var code = stations.codeFor("guanli", STATION, "白鹭村便民服务站");

        var answer = stations.enrol(request(code.toLowerCase(Locale.ROOT).replace("-", " "), key));

        assertThat(answer).get().extracting(Enrolment.Answer::station).isEqualTo(STATION);
        assertThat(answer.orElseThrow().scopes())
                .extracting("code")
                .containsExactly("439921000000", "439921101000", "439921101201");
        assertThat(stations.enrol(request(code, SealKey.generate()))).isEmpty();
        assertThat(stations.find(STATION).flatMap(Station::key)).contains(key.shown());
    }

    @Test
    void aNewerCodeEndsTheOlderOne() {
        var older = stations.codeFor("guanli", STATION, "白鹭村");
        stations.codeFor("guanli", STATION, "白鹭村");

        assertThat(stations.enrol(request(older, key))).isEmpty();
    }

    @Test
    void aNewComputerTakesTheNumberOverAndTheOldOneIsToldThatItIsNoStationAnyMore() {
        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), key));
        var fresh = SealKey.generate();

        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), fresh));

        assertThat(admissions.judge(token(fresh))).isInstanceOf(Admissions.Verdict.Admitted.class);
        assertThat(admissions.judge(token(key))).isEqualTo(new Admissions.Verdict.Revoked(STATION));
        assertThatThrownBy(() -> stations.report(sealed(key, 1))).isInstanceOf(BrokenSeal.class);
        assertThat(stations.find(STATION).flatMap(Station::revocation)).isEmpty();
        assertThat(admissions.keysInForce())
                .containsEntry(STATION, fresh.shown().id());
    }

    @Test
    void whoWasShutOutIsStillToldSoAfterItsReplacementCame() {
        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), key));
        stations.revoke("guanli", STATION, "电脑被盗");
        var fresh = SealKey.generate();

        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), fresh));

        assertThat(admissions.judge(token(key))).isEqualTo(new Admissions.Verdict.Revoked(STATION));
        assertThat(admissions.judge(token(SealKey.generate()))).isInstanceOf(Admissions.Verdict.Unknown.class);
    }

    @Test
    void theBoardShowsWhatStationsSaidThemselves() {
        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), key));
        headquarters.published(notice("甲"));
        assertThat(stations.board().getFirst().isCurrent()).isFalse();

        stations.report(sealed(key, 1));

        var row = stations.board().getFirst();
        assertThat(row.isCurrent()).isTrue();
        assertThat(row.standings().getFirst().has()).isEqualTo(1);
    }

    @Test
    void aReportWithAForeignSealIsNotBelieved() {
        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), key));

        assertThatThrownBy(() -> stations.report(sealed(SealKey.generate(), 1))).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aReportFromTheFutureIsNotBelieved() {
        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), key));
        var report = new Report(
                STATION, Instant.parse("2100-01-01T00:00:00Z"), "0.1", List.of(), 0, 0, 1_000, "", Health.FINE);
        var sealed = Seal.seal(key, Label.REPORT, Codec.write(report));

        assertThatThrownBy(() -> stations.report(sealed))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("clock");
    }

    @Test
    void aStationWhoseClockIsYearsOffIsNotLetInAndTheBoardSaysWhy() {
        stations.enrol(request(stations.codeFor("guanli", STATION, "白鹭村"), key));
        var years = Seal.seal(
                key,
                Label.TOKEN,
                Codec.write(new Token(STATION, Instant.parse("2001-01-01T00:00:00Z"), UUID.randomUUID())));

        assertThat(admissions.judge(years)).isInstanceOf(Admissions.Verdict.Unknown.class);

        assertThat(stations.suspicions()).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.station()).isEqualTo(STATION);
            assertThat(suspicion.why()).contains("时钟");
        });
    }

    private Bytes sealed(SealKey by, long edition) {
        var holding =
                new Report.Holding(SomeHeadquarters.COUNTY, editions.epoch(), edition, digest(), 1, Optional.empty());
        var report = new Report(
                STATION, Instant.parse("2026-11-20T08:00:00Z"), "0.1", List.of(holding), 0, 0, 1_000, "", Health.FINE);
        return Seal.seal(by, Label.REPORT, Codec.write(report));
    }

    private static Bytes token(SealKey by) {
        return Seal.seal(
                by,
                Label.TOKEN,
                Codec.write(new Token(STATION, Clock.systemUTC().instant(), UUID.randomUUID())));
    }

    private Sha256 digest() {
        return changes.newest().getOrDefault(SomeHeadquarters.COUNTY, NOTHING).digest();
    }

    private static Enrolment.Request request(String code, SealKey key) {
        return new Enrolment.Request(code, key.shown().encoded(), "0.1");
    }
}

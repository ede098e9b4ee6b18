package zone.disclosure.hq.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.hq.SomeHeadquarters.APPROVER;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;
import static zone.disclosure.hq.SomeHeadquarters.VILLAGE;
import static zone.disclosure.hq.SomeHeadquarters.done;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.stations.BoardRow.Standing.Verdict;
import zone.disclosure.hq.stations.internal.SilenceLooks;
import zone.disclosure.hq.store.Slice;
import zone.disclosure.hq.support.County;

@HeadquartersTest
class BoardTest {
    private static final List<StationId> THREE = IntStream.rangeClosed(1, 3)
            .mapToObj(i -> new StationId("4399211012010" + i))
            .toList();
    private static final StationId ONE = THREE.getFirst();

    @Autowired
    private Stations stations;

    @Autowired
    private Proofs proofs;

    @Autowired
    private History history;

    @Autowired
    private Mail mail;

    @Autowired
    private Drafts drafts;

    @Autowired
    private County county;

    @Autowired
    private SilenceLooks silence;

    @Autowired
    private SomeHeadquarters headquarters;

    @BeforeEach
    void threeStations() {
        headquarters.empty();
        headquarters.published(notice("甲"));
        THREE.forEach(id -> county.enrol(id, "白鹭村 " + id));
    }

    @Test
    void theSameNumberWithAnotherDigestIsNotVerified() {
        county.file(county.well(ONE));
        assertThat(row(ONE).state()).isEqualTo(BoardState.FINE);

        county.file(County.different(county.well(ONE)));

        assertThat(row(ONE).standings().getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(row(ONE).state()).isEqualTo(BoardState.FAULT);
    }

    @Test
    void theLagRunsFromTheOldestEditionThatIsMissing() {
        county.file(county.well(ONE));
        headquarters.published(notice("乙"));
        county.publishedEarlier(Duration.ofHours(2));
        headquarters.published(notice("丙"));

        var row = row(ONE);

        assertThat(row.state()).isEqualTo(BoardState.BEHIND);
        assertThat(row.behind()).isEqualTo(2);
        assertThat(row.lacksSince().orElseThrow())
                .isBefore(row.heardAt().orElseThrow().minus(Duration.ofHours(1)));
    }

    @Test
    void aWithdrawalIsProvedByTheStationsThatSaySoAndNamesTheRest() {
        county.allWell(THREE);
        var page = headquarters.published(notice("含个人信息的公告")).page();
        county.allWell(THREE);
        done(drafts.withdraw(APPROVER, page, "含个人信息"));
        county.allWell(THREE.subList(0, 2));
        county.silentFor(THREE.getLast(), Duration.ofHours(1));

        var proof = proofs.of(page).orElseThrow();

        assertThat(proof.change().withdrawn()).isTrue();
        assertThat(proof.done()).isEqualTo(2);
        assertThat(proof.all()).isEqualTo(3);
        assertThat(proof.rest()).singleElement().satisfies(entry -> {
            assertThat(entry.station().id()).isEqualTo(THREE.getLast());
            assertThat(entry.outcome()).isEqualTo(Proof.Outcome.SILENT);
        });
        assertThat(proofs.unfinished()).extracting(it -> it.change().page()).containsExactly(page);
        assertThat(csv(proof)).contains("已移除", "失联", THREE.getLast().value());
    }

    @Test
    void aPageThatMovedIsProvedGoneWhereItWas() {
        var elsewhere = new StationId("43992110220101");
        county.enrol(elsewhere, "柳家坪村");
        var all = Stream.concat(THREE.stream(), Stream.of(elsewhere)).toList();
        var page = headquarters.published(notice("含个人信息的公告")).page();
        county.allWell(all);
        var draft = done(drafts.save(EDITOR, page, 1, VILLAGE, notice("含个人信息的公告")));
        done(drafts.submit(EDITOR, page, draft.revision()));
        done(drafts.publish(APPROVER, page, draft.revision()));
        county.allWell(THREE.subList(0, 2));

        assertThat(proofs.of(page)).get().satisfies(here -> {
            assertThat(here.change().withdrawn()).isFalse();
            assertThat(List.of(here.done(), here.all())).containsExactly(2, 3);
        });
        var left = proofs.left(page).orElseThrow();
        assertThat(left.change().withdrawn()).isTrue();
        assertThat(left.change().point().scope()).isEqualTo(COUNTY);
        assertThat(left.rest()).extracting(entry -> entry.station().id()).containsExactly(THREE.getLast(), elsewhere);
        assertThat(proofs.unfinished())
                .extracting(proof -> proof.change().point())
                .containsExactly(left.change().point());
        assertThat(proofs.chase("pizhun", page)).isEqualTo(2);

        county.allWell(all);

        assertThat(proofs.left(page)).get().matches(Proof::isComplete);
        assertThat(proofs.unfinished()).isEmpty();
    }

    @Test
    void aFinishedWithdrawalLeavesTheDesk() {
        county.allWell(THREE);
        var page = headquarters.published(notice("公告")).page();
        done(drafts.withdraw(APPROVER, page, "有误"));
        assertThat(proofs.unfinished()).hasSize(1);

        county.allWell(THREE);

        assertThat(proofs.unfinished()).isEmpty();
    }

    @Test
    void aStationThatWasNeverEnrolledDoesNotHoldUpAProof() {
        county.allWell(THREE);
        stations.codeFor("guanli", new StationId("43992110120199"), "尚未安装");
        var page = headquarters.published(notice("公告")).page();

        county.allWell(THREE);

        assertThat(proofs.of(page)).get().matches(Proof::isComplete);
    }

    @Test
    void chasingAsksOnlyThoseThatTalk() {
        county.allWell(THREE);
        var page = headquarters.published(notice("公告")).page();
        county.silentFor(ONE, Duration.ofHours(1));

        var asked = proofs.chase("pizhun", page);

        assertThat(asked).isEqualTo(2);
        assertThat(mail.sentTo(ONE, 5)).isEmpty();
        assertThat(mail.sentTo(THREE.getLast(), 5)).hasSize(1);
    }

    @Test
    void onlyWhatChangedStandsInTheHistory() {
        county.file(county.well(ONE));
        county.file(county.well(ONE));
        var open = List.of(new Health.Mishap("K-301", row(ONE).heardAt().orElseThrow()));
        var health = new Health(0, new Health.Read("", 0), open, List.of());
        county.file(County.saying(county.well(ONE), 0, 1, "缺纸", health));
        county.silentFor(ONE, Duration.ofHours(1));
        silence.look();
        silence.look();
        county.file(county.well(ONE));

        assertThat(history.of(ONE, Slice.first(20)))
                .extracting(StationEvent::what)
                .containsExactly(
                        StationEvent.What.MISHAP_ENDED,
                        StationEvent.What.BACK,
                        StationEvent.What.SILENT,
                        StationEvent.What.MISHAP_BEGAN,
                        StationEvent.What.EDITION,
                        StationEvent.What.ENROLLED);
    }

    private BoardRow row(StationId station) {
        return stations.boardOf(station).orElseThrow();
    }

    private String csv(Proof proof) {
        var file = new ByteArrayOutputStream();
        proofs.exportCsv(proof, file);
        return file.toString(StandardCharsets.UTF_8);
    }
}

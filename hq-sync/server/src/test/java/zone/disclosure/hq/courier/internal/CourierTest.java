package zone.disclosure.hq.courier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.courier.Sheaf;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.courier.Courier;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.publishing.Publishing;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Incident;
import zone.disclosure.hq.store.Trouble;
import zone.disclosure.hq.submissions.SlipFilter;
import zone.disclosure.hq.submissions.Submissions;

/** A real headquarters, a folder as the stick, and a station's own end of it over a store in memory. */
@HeadquartersTest
class CourierTest {
    @TempDir
    Path folder;

    private Village village;
    private final List<String> said = new ArrayList<>();

    @Autowired
    private StickCourier courier;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Stations stations;

    @Autowired
    private Mail mail;

    @Autowired
    private Editions editions;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Keys keys;

    @Autowired
    private SomeHeadquarters headquarters;

    @BeforeEach
    void enrol() {
        headquarters.empty();
        village = new Village(keys, folder);
        var code = stations.codeFor("guanli", village.station, "白鹭村便民服务站");
        stations.enrol(new Enrolment.Request(code, village.key.shown().encoded(), "0.1"));
    }

    @Test
    void oneRoundTripBringsPagesAndLettersThereAndSlipsAndTheReportBack() {
        var page = published("低保标准");
        var gone = published("撤回的");
        mail.send("guanli", village.station, new Chore(Chore.What.RESYNC));
        var slip = village.slip("谢谢");

        write();
        village.visit();
        assertThat(village.store.holdings(village.station.place())).containsOnlyKeys(page, gone);
        assertThat(courier.take("xinshi", folder, said::add)).isTrue();
        assertThat(courier.take("xinshi", folder, said::add)).isTrue();

        assertThat(submissions.count(SlipFilter.ALL)).isEqualTo(1);
        assertThat(stations.board().getFirst().isCurrent()).isTrue();

        publishing.withdraw(gone);
        write();
        assertThat(village.visit().given().carried()).isZero();

        assertThat(village.store.owed(editions.epoch(), 0, 9)).isEmpty();
        assertThat(village.store.holdings(village.station.place())).containsOnlyKeys(page);
        assertThat(submissions.receipt(village.station, slip)).isPresent();
        assertThat(said).noneMatch(line -> line.contains("谢谢"));
    }

    @Test
    void lettersTravelAtEverySerialTheStationMayHaveReached() {
        for (int i = 0; i < 3; i++) {
            mail.send("guanli", village.station, new Chore(Chore.What.REINDEX));
        }
        write();

        try (var wire = Sheaf.open(
                new Stick(folder, Stick.Step.SURE).find(Stick.EDITION).orElseThrow())) {
            for (int have = 0; have < 3; have++) {
                assertThat(wire.keys()).contains("mail/" + MailPage.key(village.station, editions.epoch(), have));
            }
        }
    }

    @Test
    void sinceTheReportOnlyWhatChangedTravels() {
        published("早先的");
        write();
        village.visit();
        courier.take("xinshi", folder, said::add);
        var page = published("后来的");
        said.clear();

        courier.write("xinshi", folder, new Courier.Load(List.of(village.station), true), said::add);

        assertThat(said).anyMatch(line -> line.contains("新写 1 条"));
        village.visit();
        assertThat(village.store.holdings(village.station.place())).hasSize(2).containsKey(page);
    }

    @Test
    void whatNobodyKnownSealedIsNamedAndTheRestIsTaken() {
        published("低保标准");
        write();
        village.slip("谢谢");
        var foreign = UUID.randomUUID();
        village.store.write(foreign, village.sealed(SealKey.generate(), foreign, "假的"));
        village.visit();

        assertThat(courier.take("xinshi", folder, said::add)).isFalse();

        assertThat(submissions.count(SlipFilter.ALL)).isEqualTo(1);
        assertThat(said).anyMatch(line -> line.contains(Incident.STICK_NOT_BELIEVED.code()));
    }

    @Test
    void aStickThatIsPulledOutIsNamedAndTheNextWritingGoesOn() {
        published("低保标准");
        var left = new int[] {8};
        var pulled = new Stick(folder, what -> {
            if (--left[0] == 0) {
                throw new IOException("pulled out");
            }
        });

        assertThatThrownBy(() -> courier.write("xinshi", pulled, load(), said::add))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.incident()).isEqualTo(Incident.STICK_GONE));
        write();
        village.visit();

        assertThat(village.store.holdings(village.station.place())).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        var nowhere = folder.resolve("usb");

        assertThatThrownBy(() -> courier.write("xinshi", nowhere, load(), said::add))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("插好 U 盘");
        assertThat(Files.exists(nowhere)).isFalse();
    }

    private PageId published(String title) {
        var page = village.page(title);
        publishing.publish(List.of(page));
        return page.id();
    }

    private Courier.Load load() {
        return new Courier.Load(List.of(village.station), false);
    }

    private void write() {
        courier.write("xinshi", folder, load(), said::add);
    }
}

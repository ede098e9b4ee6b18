package zone.disclosure.hq.courier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.Scope;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.courier.Sheaf;
import zone.disclosure.contract.courier.Stick;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.page.Block;
import zone.disclosure.contract.page.Field;
import zone.disclosure.contract.page.Kind;
import zone.disclosure.contract.page.Page;
import zone.disclosure.contract.page.Term;
import zone.disclosure.contract.wire.Chore;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Envelope;
import zone.disclosure.contract.wire.Health;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.MailPage;
import zone.disclosure.contract.wire.Report;
import zone.disclosure.contract.wire.ScopeDigest;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Submission;
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
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Party;
import zone.disclosure.link.Round;
import zone.disclosure.link.courier.Visit;
import zone.disclosure.link.pocket.PocketStore;

/** A real headquarters, a folder as the stick, and a station's own end of it over a store in memory. */
@HeadquartersTest
class CourierTest {
    /** Tests share a headquarters that remembers digests by edition, so each has a village of its own. */
    private static final AtomicInteger VILLAGES = new AtomicInteger(100);

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    Path folder;

    private final StationId station = new StationId("439921101" + VILLAGES.incrementAndGet() + "01");
    private final SealKey key = SealKey.generate();
    private final PocketStore store = new PocketStore();
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
        var code = stations.codeFor("guanli", station, "白鹭村便民服务站");
        stations.enrol(new Enrolment.Request(code, key.shown().encoded(), "0.1"));
    }

    @Test
    void oneRoundTripBringsPagesAndLettersThereAndSlipsAndTheReportBack() {
        var page = published("低保标准");
        var gone = published("撤回的");
        mail.send("guanli", station, new Chore(Chore.What.RESYNC));
        var slip = slip("谢谢");

        write();
        visit();
        assertThat(store.holdings(station.place())).containsOnlyKeys(page, gone);
        assertThat(courier.take("xinshi", folder, said::add)).isTrue();
        assertThat(courier.take("xinshi", folder, said::add)).isTrue();

        assertThat(submissions.count(SlipFilter.ALL)).isEqualTo(1);
        assertThat(stations.board().getFirst().isCurrent()).isTrue();

        publishing.withdraw(gone);
        write();
        assertThat(visit().given().carried()).isZero();

        assertThat(store.owed(editions.epoch(), 0, 9)).isEmpty();
        assertThat(store.holdings(station.place())).containsOnlyKeys(page);
        assertThat(submissions.receipt(station, slip)).isPresent();
        assertThat(said).noneMatch(line -> line.contains("谢谢"));
    }

    @Test
    void lettersTravelAtEverySerialTheStationMayHaveReached() {
        for (int i = 0; i < 3; i++) {
            mail.send("guanli", station, new Chore(Chore.What.REINDEX));
        }
        write();

        try (var wire = Sheaf.open(
                new Stick(folder, Stick.Step.SURE).find(Stick.EDITION).orElseThrow())) {
            for (int have = 0; have < 3; have++) {
                assertThat(wire.keys()).contains("mail/" + MailPage.key(station, editions.epoch(), have));
            }
        }
    }

    @Test
    void sinceTheReportOnlyWhatChangedTravels() {
        published("早先的");
        write();
        visit();
        courier.take("xinshi", folder, said::add);
        var page = published("后来的");
        said.clear();

        courier.write("xinshi", folder, new Courier.Load(List.of(station), true), said::add);

        assertThat(said).anyMatch(line -> line.contains("新写 1 条"));
        visit();
        assertThat(store.holdings(station.place())).hasSize(2).containsKey(page);
    }

    @Test
    void whatNobodyKnownSealedIsNamedAndTheRestIsTaken() {
        published("低保标准");
        write();
        slip("谢谢");
        var foreign = UUID.randomUUID();
        store.write(foreign, sealed(SealKey.generate(), foreign, "假的"));
        visit();

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
        visit();

        assertThat(store.holdings(station.place())).hasSize(1);
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
        var page = new Page(
                PageId.of(station + title),
                1,
                station.place(),
                Kind.NOTICE,
                title,
                Optional.empty(),
                "澄湖县人民政府",
                new Field("20"),
                Optional.empty(),
                LocalDate.of(2026, 11, 1),
                Term.NONE,
                "",
                List.of(),
                List.of(),
                List.of(new Block.Paragraph(title)),
                List.of(),
                List.of(),
                Optional.empty());
        publishing.publish(List.of(page));
        return page.id();
    }

    private Courier.Load load() {
        return new Courier.Load(List.of(station), false);
    }

    private void write() {
        courier.write("xinshi", folder, load(), said::add);
    }

    private Visit.Outcome visit() {
        var party = new Party(
                station, station.place().lineage(), keys.sealing(), (label, payload) -> Seal.seal(key, label, payload));
        return new Visit(
                        new Stick(folder, Stick.Step.SURE),
                        party,
                        new LinkLoop.Stores(store, store, store, store),
                        Clock.systemUTC())
                .run(this::report, new Visit.Progress() {
                    @Override
                    public void round(Scope scope, Round.Outcome outcome) {
                        assertThat(outcome)
                                .isNotInstanceOfAny(Round.Outcome.Refused.class, Round.Outcome.Overtaken.class);
                    }

                    @Override
                    public void chunk() {}
                });
    }

    private Report report() {
        var holdings = station.place().lineage().stream()
                .flatMap(scope -> store.position(scope).stream())
                .map(at -> new Report.Holding(
                        at.scope(),
                        at.epoch(),
                        at.edition(),
                        ScopeDigest.of(at.epoch(), at.scope(), at.edition(), store.holdings(at.scope()))
                                .root(),
                        store.holdings(at.scope()).size(),
                        Optional.of(AT)))
                .toList();
        return new Report(station, AT, "station of a test", holdings, 0, 0, 0, "none", Health.FINE);
    }

    private UUID slip(String comment) {
        var id = UUID.randomUUID();
        store.write(id, sealed(key, id, comment));
        return id;
    }

    private Bytes sealed(SealKey by, UUID id, String comment) {
        var slip = new Slip(
                station + "-0001",
                station,
                AT,
                List.of(new Slip.Item(new PageId("7K2M9XQA"), "低保标准", Optional.empty())),
                Set.of(Slip.Use.READ),
                0,
                Optional.of(Slip.Purpose.LIFE),
                Optional.of(Slip.Found.YES),
                "",
                Optional.of(Rating.GOOD),
                comment,
                "",
                "");
        var body = Envelope.close(
                Codec.write(slip), keys.envelope(), Submission.binding(station, id, Submission.Kind.SLIP));
        return Seal.seal(
                by, Label.SUBMISSION, Codec.write(new Submission(station, id, 1, Submission.Kind.SLIP, AT, body)));
    }
}

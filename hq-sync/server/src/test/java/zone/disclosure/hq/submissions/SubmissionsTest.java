package zone.disclosure.hq.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIterable;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.Bytes;
import zone.disclosure.contract.PageId;
import zone.disclosure.contract.StationId;
import zone.disclosure.contract.form.Rating;
import zone.disclosure.contract.form.Slip;
import zone.disclosure.contract.wire.BrokenSeal;
import zone.disclosure.contract.wire.Codec;
import zone.disclosure.contract.wire.Enrolment;
import zone.disclosure.contract.wire.Envelope;
import zone.disclosure.contract.wire.Label;
import zone.disclosure.contract.wire.Receipt;
import zone.disclosure.contract.wire.Seal;
import zone.disclosure.contract.wire.SealKey;
import zone.disclosure.contract.wire.Submission;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.publishing.Keys;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Slice;

@HeadquartersTest
class SubmissionsTest {
    private static final StationId STATION = new StationId("43992110120101");
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private final SealKey key = SealKey.generate();

    @Autowired
    private Submissions submissions;

    @Autowired
    private Stations stations;

    @Autowired
    private Keys keys;

    @Autowired
    private SomeHeadquarters headquarters;

    @BeforeEach
    void enrol() {
        headquarters.empty();
        var code = stations.codeFor("guanli", STATION, "白鹭村便民服务站");
        stations.enrol(new Enrolment.Request(code, key.shown().encoded(), "0.1"));
    }

    @Test
    void theSecondArrivalChangesNothing() {
        var id = UUID.randomUUID();
        var sealed = sealed(key, id, slip("谢谢"));

        var first = submissions.accept(sealed);
        var second = submissions.accept(sealed);

        assertThat(second).isEqualTo(first);
        assertThat(submissions.count(SlipFilter.ALL)).isEqualTo(1);
        var receipt = Seal.open(submissions.receipt(STATION, id).orElseThrow(), Label.RECEIPT, List.of(keys.sealing()));
        assertThat(Codec.read(receipt, Receipt.class)).isEqualTo(first);
    }

    @Test
    void aSubmissionIsKeptWholeOrNotAtAllWhereverTheConnectionDies() {
        var id = UUID.randomUUID();
        var sealed = sealed(key, id, slip("谢谢"));

        for (var table : List.of("submission", "slip")) {
            headquarters.pullPlugAt(
                    table,
                    () -> assertThatThrownBy(() -> submissions.accept(sealed)).isInstanceOf(RuntimeException.class));
            assertThat(submissions.receipt(STATION, id)).as(table).isEmpty();
            assertThat(submissions.count(SlipFilter.ALL)).as(table).isZero();
        }

        submissions.accept(sealed);
        assertThat(submissions.count(SlipFilter.ALL)).isEqualTo(1);
    }

    @Test
    void aForeignSealIsNeitherKeptNorAcknowledged() {
        var id = UUID.randomUUID();

        assertThatThrownBy(() -> submissions.accept(sealed(SealKey.generate(), id, slip("谢谢"))))
                .isInstanceOf(BrokenSeal.class);
        assertThat(submissions.receipt(STATION, id)).isEmpty();
    }

    @Test
    void anEnvelopeOpensOnlyForItsOwnSubmission() {
        var body = body(UUID.randomUUID(), slip("谢谢"));
        var moved = new Submission(STATION, UUID.randomUUID(), 1, Submission.Kind.SLIP, AT, body);

        assertThatThrownBy(() -> submissions.accept(Seal.seal(key, Label.SUBMISSION, Codec.write(moved))))
                .isInstanceOf(BrokenSeal.class);
        assertThat(submissions.count(SlipFilter.ALL)).isZero();
    }

    @Test
    void anExportNeverCarriesAFormula() throws IOException {
        submissions.accept(sealed(key, UUID.randomUUID(), slip("=HYPERLINK(\"http://x\",\"y\")")));

        var csv = new ByteArrayOutputStream();
        submissions.exportCsv(SlipFilter.ALL, csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"单号\"")
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");

        var xlsx = new ByteArrayOutputStream();
        submissions.exportXlsx(SlipFilter.ALL, xlsx);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            assertThatIterable(workbook.getSheetAt(0).getRow(1))
                    .allMatch(cell -> cell.getCellType() == CellType.STRING)
                    .anyMatch(cell -> cell.getStringCellValue().equals("满意"));
        }
    }

    @Test
    void slipsAreFoundByRatingAndWords() {
        submissions.accept(sealed(key, UUID.randomUUID(), slip("字太小")));

        var good = new SlipFilter(
                Optional.of(STATION), Optional.of(Rating.GOOD), Optional.empty(), Optional.empty(), "字太小");
        var bad = new SlipFilter(Optional.empty(), Optional.of(Rating.BAD), Optional.empty(), Optional.empty(), "");
        assertThat(submissions.slips(good, Slice.first(10))).hasSize(1);
        assertThat(submissions.slips(bad, Slice.first(10))).isEmpty();
    }

    @Test
    void whatWasDeclinedIsListedUntilItIsAccepted() {
        var id = UUID.randomUUID();
        submissions.decline(STATION, id, "封签不符");
        submissions.decline(STATION, id, "仍然不符");
        submissions.decline(new StationId("43992199999999"), id, "不在册");

        assertThat(submissions.declined(10)).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(2);
            assertThat(row.reason()).isEqualTo("仍然不符");
        });
        submissions.accept(sealed(key, id, slip("谢谢")));

        assertThat(submissions.declined(STATION, 10)).isEmpty();
    }

    @Test
    void aSerialUsedTwiceLosesNothingAndIsSuspected() {
        submissions.accept(sealed(key, UUID.randomUUID(), slip("甲")));
        assertThat(stations.suspicions()).isEmpty();

        submissions.accept(sealed(key, UUID.randomUUID(), slip("乙")));

        assertThat(submissions.count(SlipFilter.ALL)).isEqualTo(2);
        assertThat(stations.suspicions())
                .singleElement()
                .satisfies(it -> assertThat(it.station()).isEqualTo(STATION));
    }

    private Bytes sealed(SealKey by, UUID id, Slip slip) {
        return Seal.seal(
                by,
                Label.SUBMISSION,
                Codec.write(new Submission(STATION, id, 1, Submission.Kind.SLIP, AT, body(id, slip))));
    }

    private Bytes body(UUID id, Slip slip) {
        return Envelope.close(
                Codec.write(slip), keys.envelope(), Submission.binding(STATION, id, Submission.Kind.SLIP));
    }

    private static Slip slip(String comment) {
        return new Slip(
                "43992110120101-0001",
                STATION,
                AT,
                List.of(new Slip.Item(new PageId("7K2M9XQA"), "低保标准", Optional.empty())),
                Set.of(Slip.Use.READ, Slip.Use.SCANNED),
                0,
                Optional.of(Slip.Purpose.LIFE),
                Optional.of(Slip.Found.YES),
                "",
                Optional.of(Rating.GOOD),
                comment,
                "",
                "");
    }
}

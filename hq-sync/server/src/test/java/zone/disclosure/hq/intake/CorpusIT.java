package zone.disclosure.hq.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static zone.disclosure.hq.SomeHeadquarters.COUNTY;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zone.disclosure.contract.page.Attribute;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.content.Drafts;

/** Intake against thousands of real papers, where they lie beside the repository (or where {@code zone.shared} says). */
@HeadquartersTest
class CorpusIT {
    private static final Path SHARED =
            Path.of(System.getProperty("zone.shared", System.getProperty("zone.root", ".") + "/../shared"));

    @Autowired
    private Intake intake;

    @Autowired
    private Drafts drafts;

    @Autowired
    private SomeHeadquarters headquarters;

    @BeforeEach
    void empty() {
        assumeTrue(Files.isDirectory(SHARED), "no real papers at " + SHARED.toAbsolutePath());
        headquarters.empty();
    }

    @Test
    void realCountyPapersTellWhoseTheyAre() {
        intake.take(SHARED.resolve("county-documents"), Order.drafts(COUNTY, EDITOR), Progress.SILENT);

        var points = drafts.find(Drafts.idOf("county-documents/changsha-county-2023-work-points.txt"))
                .orElseThrow()
                .material();
        assertThat(points.title()).isEqualTo("长沙县政务公开和政务服务工作领导小组办公室关于印发《长沙县2023年政务公开工作要点》的通知");
        assertThat(points.number()).contains("长县政务办发〔2023〕1号");
        assertThat(points.issued()).contains(LocalDate.of(2023, 4, 23));
        assertThat(points.attribute()).contains(Attribute.ACTIVE);
    }

    @Test
    void everyRealFileIsTakenScansWithoutText() {
        var account = intake.take(SHARED.resolve("corpus/files"), Order.drafts(COUNTY, EDITOR), Progress.SILENT);

        assertThat(account.failures()).isEmpty();
        assertThat(account.count().created()).isEqualTo(64);
        var scan =
                drafts.find(Drafts.idOf("files/scan-bobo-宪法.pdf")).orElseThrow().material();
        assertThat(scan.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.searchable()).isFalse());
    }

    @Test
    void thousandsOfLinesAreTakenOnceOnly() {
        var lines = SHARED.resolve("corpus/documents.jsonl.gz");
        var order = Order.drafts(COUNTY, EDITOR);

        assertThat(intake.take(lines, order, Progress.SILENT).count().created()).isEqualTo(4316);
        assertThat(intake.take(lines, order, Progress.SILENT).count().unchanged())
                .isEqualTo(4316);
    }
}

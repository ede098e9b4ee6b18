package zone.disclosure.station.printing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static zone.disclosure.station.catalogue.SomeDocuments.attached;
import static zone.disclosure.station.catalogue.SomeDocuments.document;
import static zone.disclosure.station.catalogue.SomeDocuments.repealed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zone.disclosure.contract.Sha256;
import zone.disclosure.contract.page.Attachment;
import zone.disclosure.contract.page.Page;
import zone.disclosure.station.fees.Money;
import zone.disclosure.station.fees.Offer;
import zone.disclosure.station.printing.PrintItem;
import zone.disclosure.station.printing.PrintPlan;
import zone.disclosure.station.printing.Refusal;

class StampTest {
    private static final Page PAGE = document(
            "㮾湾镇关于䶮塘村耕地补贴的通知",
            IntStream.range(0, 40)
                    .mapToObj(i -> "第" + i + "条　㮾湾镇、䶮塘村的农户按每亩一百零五元领取补贴，罕见字𠮷也要印出来。")
                    .collect(Collectors.joining("\n")));

    @TempDir
    Path folder;

    private SomeDesk desk;

    @BeforeEach
    void open() {
        desk = SomeDesk.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path planned(PrintPlan plan) {
        return desk.planner.file(plan.id());
    }

    @Test
    void everySheetSaysWhereItComesFromAndItsCodeLeadsBack() throws Exception {
        desk.put(PAGE);

        var plan = desk.planner.plan(List.of(new PrintItem.Text(PAGE.id())), 0);

        assertThat(plan.leaves()).isGreaterThan(1);
        assertThat(plan.offer()).isEqualTo(new Offer.Quote(plan.leaves(), Money.NONE));
        for (int sheet = 1; sheet <= plan.leaves(); sheet++) {
            assertThat(SomeSheets.scan(SomeSheets.look(planned(plan), sheet)))
                    .isEqualTo("http://127.0.0.1:8091/p/439921/" + PAGE.id() + "/1");
            assertThat(SomeSheets.words(planned(plan), sheet))
                    .contains("政务公开查询终端打印件，仅供查阅，以正式文本为准")
                    .contains("第 1 版", "2026年11月20日 12:00", "白鹭村便民服务站", "43992110120101")
                    .contains("第 " + sheet + " 页，共 " + plan.leaves() + " 页");
        }
    }

    @Test
    void rareCharactersArePrintedInAFaceThatHasThem() throws Exception {
        desk.put(PAGE);

        var plan = desk.planner.plan(List.of(new PrintItem.Text(PAGE.id())), 0);

        assertThat(SomeSheets.words(planned(plan), 1))
                .contains("㮾湾镇", "䶮塘村", "𠮷")
                .doesNotContain("〓", "#");
    }

    @Test
    void marksThatDrawNothingDoNotStopThePress() throws Exception {
        var odd = document("㮾\u200b湾\uFE0F镇\u0007\uFEFF通知😀", "正\u200b文\uFE0F。\u0000\uD83D😀");
        desk.put(odd);

        var plan = desk.planner.plan(List.of(new PrintItem.Text(odd.id())), 0);

        assertThat(SomeSheets.words(planned(plan), 1)).contains("㮾湾镇通知", "文。");
    }

    @Test
    void ourOwnSheetsLeaveTheBandFree() throws Exception {
        desk.put(PAGE);
        var bare = Files.write(folder.resolve("bare.pdf"), TextSheets.set(PAGE, java.time.LocalDate.of(2026, 11, 20)));

        var image = SomeSheets.look(bare, 1);

        int band = image.getHeight() - SomeSheets.band();
        assertThat(SomeSheets.ink(image, band, image.getHeight()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A4,0", "A4,90", "A3,180", "A5,270"})
    void aForeignPageIsCompleteAndUndistortedAboveTheStamp(String size, int rotation) throws Exception {
        var box = switch (size) {
            case "A3" -> PDRectangle.A3;
            case "A5" -> PDRectangle.A5;
            default -> PDRectangle.A4;
        };
        var file = SomePdfs.framed(folder.resolve("framed.pdf"), box, rotation, 1);
        var page = withFile(file);
        desk.put(page).holding(file);

        var plan = desk.planner.plan(List.of(new PrintItem.File(page.id(), hash(file), 1, 9)), 0);
        var image = SomeSheets.look(planned(plan), 1);

        int band = image.getHeight() - SomeSheets.band();
        var frame = SomeSheets.ink(image, 0, band - 2);
        boolean turned = rotation % 180 != 0;
        double ratio = turned ? box.getHeight() / box.getWidth() : box.getWidth() / box.getHeight();
        assertThat(frame.getWidth() / frame.getHeight()).isCloseTo(ratio, within(0.02));
        // All four sides of the frame are there, the lowest too.
        for (int x = frame.x + 4; x < frame.x + frame.width - 4; x++) {
            assertThat(SomeSheets.isDark(image, x, frame.y + frame.height - 4)).isTrue();
            assertThat(SomeSheets.isDark(image, x, frame.y + 3)).isTrue();
        }
        assertThat(SomeSheets.scan(image)).endsWith(page.id() + "/1");
    }

    @Test
    void aDocumentThatIsOverSaysSoOnEverySheet() throws Exception {
        var over = repealed(PAGE, document("新的通知"));
        desk.put(over);

        var plan = desk.planner.plan(List.of(new PrintItem.Text(over.id())), 0);

        for (int sheet = 1; sheet <= plan.leaves(); sheet++) {
            assertThat(SomeSheets.words(planned(plan), sheet)).contains("注意：本文件已废止，不能再作为依据");
        }
    }

    @Test
    void whatCannotBePrintedIsLeftOutAndNamed() throws Exception {
        var file = SomePdfs.encrypted(folder.resolve("locked.pdf"), "secret");
        var page = withFile(file);
        desk.put(page).holding(file);
        var locked = new PrintItem.File(page.id(), hash(file), 1, 1);

        var plan = desk.planner.plan(List.of(new PrintItem.Text(page.id()), locked), 0);

        assertThat(plan.refused()).containsExactly(new PrintPlan.Left(locked, Refusal.LOCKED));
        assertThat(plan.leaves()).isPositive();
    }

    @Test
    void moreThanAVisitMayHaveIsNotEvenPrepared() {
        desk.put(PAGE);

        var plan = desk.planner.plan(List.of(new PrintItem.Text(PAGE.id())), 19);

        assertThat(plan.offer()).isEqualTo(new Offer.TooMany(plan.leaves(), 1));
        assertThat(planned(plan)).doesNotExist();
    }

    private static Page withFile(Path file) throws Exception {
        return attached(
                document("面积公示", "见附件。"),
                new Attachment("面积表.pdf", "application/pdf", Files.size(file), hash(file), true));
    }

    private static Sha256 hash(Path file) throws Exception {
        return Sha256.of(Files.readAllBytes(file));
    }
}

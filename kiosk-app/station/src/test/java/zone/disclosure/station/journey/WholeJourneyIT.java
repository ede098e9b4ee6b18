package zone.disclosure.station.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import zone.disclosure.contract.PageId;
import zone.disclosure.station.shell.KioskBrowser;
import zone.disclosure.station.shell.KioskBrowser.Turn;

/** From an editor's document to a visitor's screen, phone, paper and feedback, through the real product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeJourneyIT {
    private static final PageId GUIDE = PageId.of("source:guide-min-living");
    private static final String TITLE = "农村最低生活保障申请指南";
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(90_000);

    @TempDir
    static Path folder;

    private House house;
    private House.Screen hall;
    private House.Screen village;
    private KioskBrowser browser;

    @BeforeAll
    void openTheHouse() throws IOException {
        house = House.open(folder);
        hall = house.station(House.HALL, "县政务中心");
        village = house.station(House.VILLAGE, "白鹭村便民服务站");
        browser = new KioskBrowser(village.address() + "/");
        Program.await("the village shows the demonstration content", () -> shows(village, TITLE));
        Program.await("the hall shows the demonstration content", () -> shows(hall, TITLE));
    }

    @AfterAll
    void closeTheHouse() {
        browser.close();
        house.close();
    }

    @Test
    @Order(1)
    void whatIsFoundByTypingIsReadAndTakenAlongByPhone() throws IOException {
        var screen = browser.visitor(Turn.PORTRAIT);
        browser.open(screen, "home");
        screen.locator(".search-bar").tap();
        for (var key : List.of("d", "i", "b", "a", "o")) {
            screen.locator("zone-keyboard button:text-is('" + key + "')").tap();
        }
        screen.locator("zone-keyboard button:has-text('低保')").first().tap();
        picture(screen, "find-typed");
        screen.locator("zone-keyboard .go").tap();
        picture(screen, "find-results");
        screen.locator(".card:has-text('" + TITLE + "')").tap();
        assertThat(screen.locator("h1")).hasText(TITLE);
        KioskBrowser.settle(screen);
        picture(screen, "find-reader");
        var code = Codes.read(screen.locator(".take-along").screenshot());

        var phone = browser.phone();
        var answer = phone.navigate(code);

        assertThat(code).startsWith(house.portal() + "/p/439921/" + GUIDE + "/");
        assertThat(answer.headerValue("set-cookie")).isNull();
        assertThat(phone.locator("h1")).hasText(TITLE);
        assertThat(phone.locator("article h2").first()).hasText("一、谁可以办");
        assertThat(phone.locator("body > header")).hasCSS("border-bottom-width", "4px");
        KioskBrowser.picture(phone, "journey-find-phone");
    }

    @Test
    @Order(2)
    void aScannedCodeOpensThePageAndAForeignOneIsExplained() {
        var screen = browser.visitor(Turn.PORTRAIT);
        browser.open(screen, "home");
        scan(screen, house.portal() + "/p/439921/" + GUIDE + "/1");
        assertThat(screen.locator("h1")).hasText(TITLE);

        browser.open(screen, "home");
        scan(screen, house.portal() + "/p/439921/" + GUIDE);
        assertThat(screen.locator("h1")).hasText(TITLE);

        scan(screen, "https://example.gov.cn/p/430121/" + GUIDE + "/1");

        assertThat(screen.locator("main")).containsText(Pattern.compile("430121|别的县|其他县"));
        picture(screen, "scan-foreign");
    }

    @Test
    @Order(2)
    void anEntryOfTheOutlineOpensTheTextWhereItBegins() {
        var screen = browser.visitor(Turn.PORTRAIT);
        browser.open(screen, "page/" + PageId.of("source:long-service-handbook"));
        screen.locator(".reader-actions .btn:has(.icon-outline)").tap();
        screen.locator(".pager .btn:has(.icon-next)").tap();
        KioskBrowser.settle(screen);

        screen.locator(".outline-entry").last().tap();

        assertThat(screen.locator("zone-leaves")).hasAttribute("leaf", Pattern.compile("[2-9]|[1-9][0-9]+"));
        picture(screen, "outline-opened");
    }

    @Test
    @Order(3)
    void freePagesComeOutStampedAndTheScreenCountsThem() throws IOException {
        var screen = browser.visitor(Turn.PORTRAIT);
        browser.open(screen, "page/" + GUIDE);
        screen.locator(".reader-actions .btn:has(.icon-printer)").tap();
        var go = screen.locator(".actions .btn-primary");
        assertThat(go).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(90_000));
        picture(screen, "print-choose");
        go.tap();
        assertThat(screen.locator(".print-words")).hasText(Pattern.compile("^打好了"), PATIENTLY);
        picture(screen, "print-done");

        var sheets = Files.readAllLines(house.tray().resolve("sheets.log"));
        try (var files = Files.list(house.tray());
                var paper = Loader.loadPDF(files.filter(file -> file.toString().endsWith(".pdf"))
                        .findFirst()
                        .orElseThrow()
                        .toFile())) {
            assertThat(sheets).hasSize(paper.getNumberOfPages());
            assertThat(new PDFTextStripper().getText(paper)).contains("政务公开查询终端打印件");
            var code = Codes.read(new PDFRenderer(paper).renderImageWithDPI(0, 200));
            assertThat(code).startsWith(house.portal() + "/p/439921/" + GUIDE + "/");
        }
    }

    @Test
    @Order(4)
    void withoutHeadquartersTheStationServesAndTheSlipArrivesOnceAfterwards() {
        house.headquarters.stop();
        village.program().kill();
        village.program().start();
        assertThat(shows(village, TITLE)).isTrue();
        var screen = browser.visitor(Turn.PORTRAIT);
        browser.open(screen, "page/" + GUIDE);
        browser.open(screen, "slip");
        screen.locator(".face").first().tap();
        screen.locator(".actions .btn-primary").tap();
        assertThat(screen.locator(".print-words")).hasText("已存本机，未送达", PATIENTLY);
        picture(screen, "slip-kept");

        house.headquarters.start();

        assertThat(screen.locator(".print-words")).hasText("已送达", PATIENTLY);
        picture(screen, "slip-arrived");
        var desk = signIn("pizhun");
        desk.navigate(house.console() + "/slips");
        assertThat(desk.locator("#slips")).containsText("白鹭村");
        KioskBrowser.settle(desk);
        KioskBrowser.picture(desk, "journey-slip-console");
        assertThat(desk.locator("#slips vaadin-grid-cell-content:has-text('白鹭村便民服务站')"))
                .hasCount(1);
    }

    @Test
    @Order(5)
    void aPublishedChangeShowsOnBothStationsWithoutTouchingThem() {
        var changed = TITLE + "（新）";
        var editor = signIn("bianji");
        editor.navigate(house.console() + "/pages/" + GUIDE);
        var title = editor.locator("#title input");
        title.fill(changed);
        title.press("Tab");
        editor.locator("#save").click();
        editor.locator("#submit").click();
        confirm(editor);
        KioskBrowser.picture(editor, "journey-publish-editor");
        Program.await("the page waits for approval", () -> {
            editor.navigate(house.console() + "/pages/" + GUIDE);
            KioskBrowser.settle(editor);
            return editor.locator("main").innerText().contains("待批准");
        });

        var approver = signIn("pizhun");
        approver.navigate(house.console() + "/pages/" + GUIDE);
        approver.locator("#publish").click();
        confirm(approver);

        Program.await("the village shows the change", () -> shows(village, changed));
        Program.await("the hall shows the change", () -> shows(hall, changed));
        var phone = browser.phone();
        phone.navigate(house.portal() + "/p/439921/" + GUIDE + "/1");
        assertThat(phone.locator(".banner-warn").first()).containsText("第 1 版");
        KioskBrowser.picture(phone, "journey-publish-older");
        approver.navigate(house.console() + "/pages");
        assertThat(approver.locator("#pages")).containsText(changed);
    }

    @Test
    @Order(6)
    void nobodyIsShutOutOfConsoleAndPortal() {
        var desk = signIn("pizhun");
        for (var screen : List.of("", "pages", "import", "stations", "slips")) {
            desk.navigate(house.console() + "/" + screen);
            assertThat(desk.locator("main").first()).isVisible();
            KioskBrowser.settle(desk);
            assertThat(KioskBrowser.axeFaults(desk)).as("console /" + screen).isEmpty();
        }
        for (var screen :
                List.of("p", "p/439921/" + GUIDE, "b/439921/" + GUIDE, "p/439921/ZZZZZZZZ", "p/430121/" + GUIDE)) {
            desk.navigate(house.portal() + "/" + screen);
            assertThat(KioskBrowser.axeFaults(desk)).as("portal /" + screen).isEmpty();
        }
    }

    /** Whether a visitor finds exactly this title on the page's own screen. */
    private boolean shows(House.Screen station, String title) {
        var screen = browser.visitor(Turn.LANDSCAPE);
        try {
            screen.navigate(station.address() + "/page/" + GUIDE);
            screen.waitForSelector("main.kiosk-main > *");
            KioskBrowser.settle(screen);
            var heads = screen.locator("h1");
            return heads.count() == 1 && heads.innerText().equals(title);
        } finally {
            screen.context().close();
        }
    }

    private Page signIn(String name) {
        var desk = browser.desk();
        desk.navigate(house.console() + "/sign-in");
        fill(desk.locator("#username input, input#username").first(), name);
        fill(desk.locator("#password input, input#password").first(), house.password(name));
        desk.locator("#sign-in").click();
        desk.waitForURL(url -> !url.contains("sign-in"));
        return desk;
    }

    private static void fill(Locator field, String words) {
        field.fill(words);
        field.press("Tab");
    }

    /** Says yes where the console asks back. */
    private static void confirm(Page desk) {
        KioskBrowser.settle(desk);
        var yes = desk.locator("vaadin-confirm-dialog [slot='confirm-button'], vaadin-dialog .confirm");
        if (yes.count() > 0 && yes.first().isVisible()) {
            yes.first().click();
            KioskBrowser.settle(desk);
        }
    }

    /** Types as a scanner does: at once, ended by Enter. */
    private static void scan(Page screen, String text) {
        KioskBrowser.settle(screen);
        screen.keyboard().type(text);
        screen.keyboard().press("Enter");
    }

    private static void picture(Page screen, String name) {
        KioskBrowser.settle(screen);
        KioskBrowser.picture(screen, "journey-" + name);
    }
}

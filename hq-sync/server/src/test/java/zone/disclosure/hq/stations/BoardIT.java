package zone.disclosure.hq.stations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.hq.SomeHeadquarters.APPROVER;
import static zone.disclosure.hq.SomeHeadquarters.EDITOR;
import static zone.disclosure.hq.SomeHeadquarters.VILLAGE;
import static zone.disclosure.hq.SomeHeadquarters.done;
import static zone.disclosure.hq.SomeHeadquarters.notice;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import zone.disclosure.contract.StationId;
import zone.disclosure.hq.HeadquartersTest;
import zone.disclosure.hq.SomeHeadquarters;
import zone.disclosure.hq.access.Accounts;
import zone.disclosure.hq.access.Role;
import zone.disclosure.hq.access.Staff;
import zone.disclosure.hq.content.Drafts;
import zone.disclosure.hq.support.County;
import zone.disclosure.hq.support.CountyStage;

/** The board and the proofs in a real browser. */
@HeadquartersTest
class BoardIT {
    private static final String PASSWORD = "kanban-kanban";
    private static final List<int[]> SIZES =
            List.of(new int[] {1920, 1080}, new int[] {1366, 768}, new int[] {1080, 1920});

    @LocalServerPort
    private int port;

    @Autowired
    private SomeHeadquarters headquarters;

    @Autowired
    private County county;

    @Autowired
    private CountyStage stage;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Mail mail;

    @Autowired
    private Accounts accounts;

    private Playwright playwright;
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        headquarters.empty();
        accounts.open(new Staff("system", Set.of(Role.ADMINISTRATOR)), "kanban", Set.of(Role.values()), PASSWORD);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("zone.browser", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterEach
    void closeBrowser() {
        playwright.close();
    }

    @Test
    void aWithdrawalIsProvedLiveAndNamesWhoIsMissing() {
        var three = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new StationId("4399211012010" + i))
                .toList();
        three.forEach(id -> county.enrol(id, "白鹭村" + id.value().substring(13) + "号机"));
        var published = headquarters.published(notice("含个人信息的公告")).page();
        county.allWell(three);
        done(drafts.withdraw(APPROVER, published, "含个人信息"));
        county.allWell(three.subList(0, 2));
        county.silentFor(three.getLast(), Duration.ofHours(1));
        var page = signedIn(1920, 1080);

        open(page, "");
        assertThat(page.locator("#unfinished")).containsText("2/3");
        open(page, "pages/" + published);

        assertThat(page.locator("#proof-figure")).hasText("2/3");
        assertThat(page.locator(".proof-rest li")).hasCount(1);
        assertThat(page.locator(".proof-rest")).containsText("白鹭村3号机");
        county.file(county.well(three.getLast()));
        assertThat(page.locator("#proof-figure")).hasText("3/3");
    }

    @Test
    void aPageThatMovedHasAProofForBothPlacesAndOrdersGoOutBesideTheScreen() {
        var one = new StationId("43992110120101");
        county.enrol(one, "白鹭村1号机");
        var published = headquarters.published(notice("临时救助标准")).page();
        done(drafts.save(EDITOR, published, 1, VILLAGE, notice("临时救助标准")));
        done(drafts.submit(EDITOR, published, 2));
        done(drafts.publish(APPROVER, published, 2));
        var page = signedIn(1920, 1080);

        open(page, "pages/" + published);
        assertThat(page.locator("#proof-figure")).hasText("0/1");
        assertThat(page.locator("#left-figure")).hasText("0/1");
        county.file(county.well(one));
        assertThat(page.locator("#left-figure")).hasText("1/1");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "moved-1920.png")));

        open(page, "stations");
        page.locator("#orders").click();
        page.locator("#send-orders").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(page.locator("#send-orders")).isHidden();
        assertThat(mail.sentTo(one, 2)).hasSize(1);
    }

    @Test
    void everyScreenFitsAndIsAccessible() {
        var withdrawn = stage.set();
        var screens = new LinkedHashMap<String, String>();
        screens.put("start", "");
        screens.put("list", "stations");
        screens.put("map", "stations?view=map");
        screens.put("silent", "stations?state=SILENT");
        screens.put("station", "stations/" + stage.talked());
        screens.put("proof", "pages/" + withdrawn);
        var faults = new LinkedHashMap<String, List<String>>();
        for (var size : SIZES) {
            var page = signedIn(size[0], size[1]);
            screens.forEach((name, path) -> {
                open(page, path);
                var screen = name + "-" + size[0];
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", screen + ".png")));
                var found = faults(page);
                if (!found.isEmpty()) {
                    faults.put(screen, found);
                }
            });
            page.context().close();
        }

        assertThat(faults).isEmpty();
    }

    private Page signedIn(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("zh-CN"));
        context.setDefaultTimeout(60_000);
        var page = context.newPage();
        page.navigate("http://127.0.0.1:" + port + "/stations");
        page.fill("input[name=username]", "kanban");
        page.fill("input[name=password]", PASSWORD);
        page.press("input[name=password]", "Enter");
        page.waitForSelector(".console-main");
        return page;
    }

    private void open(Page page, String path) {
        page.navigate("http://127.0.0.1:" + port + "/" + path);
        page.waitForSelector(".console-main .view-head");
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients)"
                + ".every((client) => !client.isActive || !client.isActive())");
        page.evaluate("() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))");
    }

    private static List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
            faults.add("wider than the window");
        }
        new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        // The preview is a frame without scripts, in which axe would wait for ever.
                        .exclude("iframe")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .forEach(faults::add);
        return faults;
    }
}

package zone.disclosure.station.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import zone.disclosure.contract.PageId;
import zone.disclosure.station.Station;

/** Every screen, in every mode, both ways up: nothing cut off or too small to touch, and nothing axe complains about. */
@SpringBootTest(
        classes = {Station.class, Stage.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1", "station.idle-seconds=600"})
class ScreensIT {
    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    private KioskBrowser browser;

    @DynamicPropertySource
    static void enrolled(DynamicPropertyRegistry settings) {
        Stage.enrol(data);
        settings.add("station.data", data::toString);
        settings.add("station.printer", () -> "folder:" + data.resolve("tray"));
    }

    @BeforeEach
    void openBrowser() {
        browser = new KioskBrowser(port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PORTRAIT, 0, false",
        "PORTRAIT, 1, false",
        "PORTRAIT, 2, false",
        "PORTRAIT, 0, true",
        "LANDSCAPE, 0, false",
        "LANDSCAPE, 1, false",
        "LANDSCAPE, 2, true"
    })
    void everyScreenFitsAndIsAccessible(KioskBrowser.Turn turn, int larger, boolean contrast) {
        var page = browser.visitor(turn);
        browser.open(page, "home");
        for (int i = 0; i < larger; i++) {
            press(page, ".foot:nth-child(2)");
        }
        if (contrast) {
            press(page, ".foot:nth-child(3)");
        }

        var faults = new LinkedHashMap<String, List<String>>();
        screens().forEach((name, visit) -> {
            visit.accept(browser, page);
            KioskBrowser.settle(page);
            KioskBrowser.picture(page, name + "-" + turn + "-" + larger + (contrast ? "-contrast" : ""));
            var found = new ArrayList<>(KioskBrowser.layoutFaults(page, larger == 0 ? 96 : 132));
            found.addAll(KioskBrowser.axeFaults(page));
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        });

        assertThat(faults).isEmpty();
    }

    private static Map<String, BiConsumer<KioskBrowser, Page>> screens() {
        var screens = new LinkedHashMap<String, BiConsumer<KioskBrowser, Page>>();
        screens.put("attract", at(""));
        screens.put("home", at("home"));
        screens.put("fields", at("fields"));
        screens.put("issuers", at("issuers"));
        screens.put("search", at("search"));
        screens.put("list", ScreensIT::search);
        screens.put("filter", (_, page) -> press(page, ".btn:has(.icon-filter)"));
        screens.put("reader", at("page/" + PageId.of("demo:doc-min-living-2026")));
        screens.put("outline", (_, page) -> press(page, ".reader-actions .btn:has(.icon-outline)"));
        screens.put("file", (browser, page) -> {
            browser.open(page, "page/" + PageId.of("demo:doc-min-living-2026"));
            if (page.locator(".reader-actions .btn:has(.icon-document)").count() == 0) {
                press(page, ".reader-actions .btn:has(.icon-outline)");
                press(page, ".outline .btn:has(.icon-document)");
            } else {
                press(page, ".reader-actions .btn:has(.icon-document)");
            }
            page.waitForSelector(".page-image");
        });
        screens.put("repealed", at("page/" + PageId.of("demo:doc-min-living-2023")));
        screens.put("basket", (browser, page) -> {
            press(page, ".reader-actions .btn:has(.icon-basket)");
            browser.open(page, "basket");
        });
        screens.put("gone", at("page/ZZZZZZZZ"));
        screens.put("print", (browser, page) -> {
            browser.open(page, "basket");
            press(page, ".actions .btn-primary");
            page.waitForSelector(".print-sum .price");
        });
        screens.put("scan", at("scan"));
        screens.put("faces", at("slip"));
        screens.put("slip", (_, page) -> press(page, ".face"));
        screens.put("words", (_, page) -> press(page, ".btn:has(.icon-pen-write)"));
        screens.put("help", at("help"));
        screens.put("lost", at("nowhere"));
        return screens;
    }

    private static BiConsumer<KioskBrowser, Page> at(String path) {
        return (browser, page) -> browser.open(page, path);
    }

    private static void search(KioskBrowser browser, Page page) {
        browser.open(page, "search");
        page.locator("#looked-for").fill("低保");
        page.locator("zone-keyboard .go").tap();
        page.waitForSelector(".cards");
    }

    private static void press(Page page, String button) {
        page.locator(button).first().tap();
        KioskBrowser.settle(page);
    }
}

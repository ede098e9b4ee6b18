package zone.disclosure.station.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import zone.disclosure.contract.PageId;
import zone.disclosure.station.Station;
import zone.disclosure.station.shell.internal.Screens;
import zone.disclosure.station.sync.ChoreDoer;

/** A visitor who walks away leaves nothing behind for the next one. */
@SpringBootTest(
        classes = {Station.class, Stage.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1", "station.idle-seconds=9"})
@ExtendWith(OutputCaptureExtension.class)
class IdleIT {
    private static final String MARKER = "MARKER7391";

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    @Autowired
    private Screens screens;

    @DynamicPropertySource
    static void enrolled(DynamicPropertyRegistry settings) {
        Stage.enrol(data);
        settings.add("station.data", data::toString);
    }

    @Test
    void aVisitorWhoWalksAwayLeavesNothingBehind(CapturedOutput log) throws IOException {
        try (var browser = new KioskBrowser(port)) {
            var page = browser.visitor(KioskBrowser.Turn.PORTRAIT);
            browser.open(page, "page/" + PageId.of("demo:subsidy-elder"));
            page.locator(".reader-actions .btn:has(.icon-basket)").tap();
            browser.open(page, "search");
            page.locator("#looked-for").fill(MARKER);
            page.locator("zone-keyboard .go").tap();
            page.waitForSelector(".empty");
            browser.open(page, "slip");
            page.locator(".face").first().tap();
            page.locator(".btn:has(.icon-pen-write)").tap();
            page.locator("#slip-words").fill(MARKER);
            page.locator(".actions .btn-primary").tap();
            page.locator(".foot:nth-child(3)").tap();

            page.locator("zone-idle .stay").waitFor();
            page.waitForURL(url -> !url.contains("slip"));

            assertThat(page.locator(".attract")).isVisible();
            assertThat(page.locator("html")).hasAttribute("data-contrast", "plain");
            assertThat(page.content()).doesNotContain(MARKER);
            assertThat(page.evaluate("() => localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            browser.open(page, "basket");
            assertThat(page.locator(".empty")).isVisible();
            browser.open(page, "slip");
            assertThat(page.locator(".faces")).isVisible();
        }

        assertThat(log.getAll()).doesNotContain(MARKER);
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(MARKER);
            }
        }
    }

    @Test
    void aScreenThatHeadquartersRestartsIsLoadedAnewAndOnlyWhenNobodyIsAtIt() {
        try (var browser = new KioskBrowser(port)) {
            var page = browser.visitor(KioskBrowser.Turn.PORTRAIT);
            browser.open(page, "page/" + PageId.of("demo:subsidy-elder"));
            page.evaluate("() => window.loadedBefore = true");

            assertThat(screens.perform(UUID.randomUUID())).isInstanceOf(ChoreDoer.Outcome.Done.class);
            page.locator("zone-idle .stay").waitFor();
            assertThat(page.evaluate("() => window.loadedBefore")).isEqualTo(true);

            // The visit ends by itself, and the screen begins anew.
            page.waitForFunction("() => !window.loadedBefore && document.querySelector('.attract')");
        }
    }

    @Test
    void aVisitorWhoIsStillThereKeepsEverything() {
        try (var browser = new KioskBrowser(port)) {
            var page = browser.visitor(KioskBrowser.Turn.PORTRAIT);
            browser.open(page, "page/" + PageId.of("demo:subsidy-elder"));
            page.locator(".reader-actions .btn:has(.icon-basket)").tap();

            page.locator("zone-idle .stay").tap();

            browser.open(page, "basket");
            assertThat(page.locator(".basket-line")).hasCount(1);
        }
    }
}

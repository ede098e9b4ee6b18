package zone.disclosure.touch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScannerIT {
    private static final String CODE = "http://127.0.0.1:8091/p/439921000000/7?v=3";

    private static TouchBrowser browser;

    @BeforeAll
    static void start() {
        browser = new TouchBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** A busy test machine may pause in the middle of a scan, which a scanner never does: hence three attempts. */
    @Test
    void aScanBecomesAnEventAndLeavesTheFieldAsItWas() {
        var page = listening();

        for (int attempt = 1; attempt <= 3 && page.evaluate("scans.length").equals(0); attempt++) {
            page.locator("#query").fill("低保");
            type(page, CODE, 0);
            page.keyboard().press("Enter");
        }

        assertThat(page.evaluate("scans.join()")).isEqualTo(CODE);
        assertThat(page.locator("#query")).hasValue("低保");
    }

    @Test
    void aHandThatTypesIsNeverTakenForAScanner() {
        var page = listening();
        page.locator("#query").focus();

        type(page, "shenqingbiao", 70);
        page.keyboard().press("Enter");

        assertThat(page.evaluate("scans.length")).isEqualTo(0);
        assertThat(page.locator("#query")).hasValue("shenqingbiao");
    }

    @Test
    void fastKeysWithoutAnEndAreGivenBack() {
        var page = listening();
        page.locator("#query").focus();

        type(page, "abcdefghijkl", 0);

        assertThat(page.locator("#query")).hasValue("abcdefghijkl");
        assertThat(page.evaluate("scans.length")).isEqualTo(0);
    }

    @Test
    void keyCombinationsInABarcodeReachNothing() {
        var page = listening();
        page.locator("#query").fill("低保");
        page.evaluate("window.heard = []; addEventListener('keydown', event => heard.push(event.key))");

        page.keyboard().press("Control+a");
        page.keyboard().press("Alt+d");
        page.keyboard().press("Backspace");

        assertThat(page.locator("#query")).hasValue("低");
        assertThat(page.evaluate("heard.filter(key => key === 'a' || key === 'd').length"))
                .isEqualTo(0);
    }

    private static Page listening() {
        var page = browser.open(browser.portrait());
        page.evaluate("window.scans = []; addEventListener('zone-scan', event => scans.push(event.detail.text))");
        return page;
    }

    private static void type(Page page, String text, double milliseconds) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(milliseconds));
    }
}

package zone.disclosure.touch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdleIT {
    private TouchBrowser browser;
    private Page page;

    @BeforeEach
    void aVisitorWritesSomethingAndLeaves() {
        browser = new TouchBrowser();
        page = browser.portrait();
        page.clock().install();
        browser.open(page);
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<zone-idle home=\"/?home\"></zone-idle>')");
        page.locator("#query").fill("个人隐私");
        page.evaluate("localStorage.setItem('who', '个人隐私'); sessionStorage.setItem('who', '个人隐私')");
    }

    @AfterEach
    void stop() {
        assertThat(browser.problems()).isEmpty();
        browser.close();
    }

    @Test
    void aVisitorWhoHasLeftIsForgotten() {
        page.clock().runFor(59_000);
        assertThat(warning()).isHidden();
        page.clock().runFor(2_000);
        assertThat(warning()).isVisible();
        assertThat(page.locator("zone-idle .stay")).isFocused();
        assertThat(page.locator("zone-idle .number")).hasText("29");
        TouchBrowser.picture(page, "idle-warning");
        page.clock().runFor(30_000);

        page.waitForURL("**/?home");
        assertThat(browser.site().visitsEnded()).isEqualTo(1);
        assertThat(page.locator("#query")).hasValue("");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void oneBigButtonKeepsEverything() {
        page.clock().runFor(61_000);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        page.locator("zone-idle .stay").tap();
        page.clock().runFor(59_000);

        assertThat(warning()).isHidden();
        assertThat(page.locator("#query")).hasValue("个人隐私");
        assertThat(browser.site().visitsEnded()).isZero();
    }

    @Test
    void aTouchBeforeTheWarningStartsTheTimeAgain() {
        page.clock().runFor(50_000);
        page.locator("#other").tap();
        page.clock().runFor(50_000);

        assertThat(warning()).isHidden();
    }

    @Test
    void withTheServerAwayThePageIsCoveredUntilTheVisitIsReallyOver() {
        browser.site().goAway();
        page.clock().runFor(61_000);
        page.locator("zone-idle .finish").tap();
        assertThat(page.locator("zone-idle .explained")).containsText("您的内容已遮住");
        TouchBrowser.picture(page, "idle-server-away");
        assertThat(page.url()).doesNotContain("home");

        browser.site().comeBack();
        page.clock().runFor(5_100);

        page.waitForURL("**/?home");
        assertThat(browser.site().visitsEnded()).isEqualTo(1);
    }

    private Locator warning() {
        return page.locator("zone-idle dialog");
    }
}

package zone.disclosure.touch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static zone.disclosure.touch.TouchBrowser.key;
import static zone.disclosure.touch.TouchBrowser.picture;
import static zone.disclosure.touch.TouchBrowser.tap;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyboardIT {
    private static TouchBrowser browser;

    @BeforeAll
    static void start() {
        browser = new TouchBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void nothingWentWrongOnThePage() {
        assertThat(browser.problems()).isEmpty();
    }

    @Test
    void fiveTapsAndOneChoiceWriteTwoCharacters() {
        var page = browser.open(browser.portrait());
        page.evaluate("window.heard = []; query.addEventListener('input', event => heard.push(event.target.value))");

        tap(page, "dibao");
        assertThat(page.locator("zone-keyboard .buffer")).hasText("di bao");
        page.locator("zone-keyboard .choice").first().tap();

        assertThat(page.locator("#query")).hasValue("低保");
        assertThat(page.locator("zone-keyboard .buffer")).isEmpty();
        assertThat(page.evaluate("heard.join()")).isEqualTo("低保");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("query");
    }

    @Test
    void aMouseTypesLettersDigitsAndTakesThemBack() {
        var page = browser.open(browser.landscape());
        page.locator("#other").click();

        key(page, "数字 123").click();
        for (var digit : List.of("2", "0", "2", "6", "1")) {
            key(page, digit).click();
        }
        assertThat(page.locator("#other")).hasValue("2026");
        key(page, "删除 Delete").click();
        key(page, "字母 abc").click();
        key(page, "大写 Capitals").click();
        key(page, "A").click();

        assertThat(page.locator("#other")).hasValue("202A");
        key(page, "清空 Clear").click();
        assertThat(page.locator("#other")).hasValue("");
    }

    @Test
    void searchTakesTheFirstChoiceAndSaysWhatIsMeant() {
        var page = browser.open(browser.portrait());
        page.evaluate("document.addEventListener('zone-go', event => window.meant = event.detail.value)");

        tap(page, "zhaijidi");
        key(page, "搜索 Search").tap();

        assertThat(page.evaluate("meant")).isEqualTo("宅基地");
    }

    @Test
    void aResetForgetsWhatWasBeingComposed() {
        var page = browser.open(browser.portrait());

        tap(page, "dib");
        page.evaluate("document.querySelector('zone-keyboard').reset()");

        assertThat(page.locator("zone-keyboard .buffer")).isEmpty();
        assertThat(page.locator("#query")).hasValue("");
    }

    @Test
    void everySizeFitsTheScreenAndNothingHindersAnyone() {
        for (boolean elder : new boolean[] {false, true}) {
            var portrait = look(browser.open(browser.portrait()), elder, "portrait");
            assertThat(portrait.height).isLessThanOrEqualTo(710);
            assertThat(portrait.width).isEqualTo(1080);
            var landscape = look(browser.open(browser.landscape()), elder, "landscape");
            assertThat(landscape.width).isEqualTo(960);
        }
    }

    private static BoundingBox look(Page page, boolean elder, String name) {
        var keyboard = page.locator("zone-keyboard");
        keyboard.evaluate("(element, elder) => element.toggleAttribute('elder', elder)", elder);
        tap(page, "zhongliangbutie");
        picture(page, "keyboard-" + name + (elder ? "-elder" : ""));
        assertThat(keyboard.locator(".key:visible").evaluateAll("keys => Math.min(...keys.map(k => k.offsetHeight))"))
                .isEqualTo(elder ? 112 : 96);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        return keyboard.boundingBox();
    }
}

package zone.disclosure.touch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardIT {
    @Test
    void aTremblingFingerPressesOnceAndALongPressOpensNothing() {
        try (var browser = new TouchBrowser()) {
            var page = browser.open(browser.portrait());
            page.evaluate("""
                    document.body.insertAdjacentHTML('afterbegin', '<button id="order">打印 Print</button>');
                    window.presses = 0;
                    order.addEventListener('click', () => presses++);""");
            var order = page.locator("#order");

            page.evaluate("order.click(); order.click()");
            page.waitForTimeout(600);
            order.tap();

            assertThat(page.evaluate("presses")).isEqualTo(2);
            assertThat(page.evaluate(
                            "order.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, cancelable: true}))"))
                    .isEqualTo(false);
            assertThat(page.evaluate("getComputedStyle(order).userSelect")).isEqualTo("none");
            assertThat(page.evaluate("getComputedStyle(query).userSelect")).isEqualTo("text");
        }
    }
}

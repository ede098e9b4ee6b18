package zone.disclosure.touch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavesIT {
    private static final String A_LONG_PAGE = """
            () => {
              const paragraph = place => `<p id="p${place}">第${place}段。${'村民可以到便民服务中心窗口办理，也可以委托亲属代办。'.repeat(4)}</p>`;
              const row = place => `<tr>${'<td>补贴标准与发放时间</td>'.repeat(9)}</tr>`;
              leaves.innerHTML = '<article><h1>办事指南</h1>' + Array.from({ length: 30 }, (_, at) => paragraph(at)).join('')
                + `<table>${Array.from({ length: 12 }, (_, at) => row(at)).join('')}</table><h2 id="end">附则</h2><p>自发布之日起施行。</p></article>`;
              document.querySelector('zone-keyboard').remove();
              window.turns = [];
              leaves.addEventListener('zone-leaf', event => turns.push(event.detail));
              leaves.hidden = false;
            }""";

    /** Lines that are neither wholly inside the window of the leaf nor wholly outside. */
    private static final String CUT_LINES = """
            () => {
              const window = leaves.shadowRoot.querySelector('.window').getBoundingClientRect();
              const walker = document.createTreeWalker(leaves, NodeFilter.SHOW_TEXT);
              const cut = [];
              while (walker.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(walker.currentNode);
                for (const box of range.getClientRects()) {
                  const seen = box.right > window.left + 1 && box.left < window.right - 1;
                  const whole = box.left >= window.left - 1 && box.right <= window.right + 1
                    && box.top >= window.top - 1 && box.bottom <= window.bottom + 1;
                  if (seen && !whole) cut.push(walker.currentNode.nodeValue.slice(0, 12));
                }
              }
              return cut;
            }""";

    private TouchBrowser browser;
    private Page page;

    @BeforeEach
    void aLongPageIsOpen() {
        browser = new TouchBrowser();
        page = browser.open(browser.portrait());
        page.evaluate(A_LONG_PAGE);
        page.waitForFunction("leaves.leaves > 1");
        settle();
    }

    @AfterEach
    void stop() {
        assertThat(browser.problems()).isEmpty();
        browser.close();
    }

    @Test
    void noLineIsCutOnAnyLeafAtAnySize() {
        for (var size : List.of("28px", "40px", "48px")) {
            resize(size);
            page.evaluate("leaves.setAttribute('leaf', '1')");
            for (int leaf = 1; leaf <= leaves(); leaf++) {
                assertThat(page.evaluate("leaves.leaf")).isEqualTo(leaf);
                assertThat((List<?>) page.evaluate(CUT_LINES))
                        .as("leaf %d at %s", leaf, size)
                        .isEmpty();
                if (leaf <= 2 || leaf == leaves()) {
                    TouchBrowser.picture(page, "leaves-" + size + "-" + leaf);
                }
                page.evaluate("leaves.next()");
            }
        }
    }

    @Test
    void largerTextMakesMoreLeavesAndKeepsTheReadersPlace() {
        int before = leaves();
        page.evaluate("leaves.show('p20')");
        assertThat(isShown("p20")).isTrue();

        resize("48px");

        assertThat(leaves()).isGreaterThan(before);
        assertThat(page.evaluate("turns.at(-1).leaves")).isEqualTo(leaves());
        page.evaluate("leaves.show('end')");
        assertThat(page.evaluate("leaves.leaf")).isEqualTo(leaves());
    }

    @Test
    void aNarrowerWindowKeepsTheFirstWordsOfTheLeaf() {
        page.evaluate("leaves.next()");
        var first = page.evaluate(FIRST_SEEN);

        page.evaluate("turns.length = 0");
        page.setViewportSize(800, 1200);
        page.waitForFunction("turns.length > 0");
        settle();

        assertThat(isShown(String.valueOf(first))).isTrue();
    }

    private static final String FIRST_SEEN = """
            () => {
              const left = leaves.shadowRoot.querySelector('.window').getBoundingClientRect().left;
              return [...leaves.querySelectorAll('p')].find(p => [...p.getClientRects()].some(box => box.left >= left - 1)).id;
            }""";

    private boolean isShown(String id) {
        return (boolean) page.evaluate("""
                id => {
                  const window = leaves.shadowRoot.querySelector('.window').getBoundingClientRect();
                  return [...document.getElementById(id).getClientRects()]
                    .some(box => box.left >= window.left - 1 && box.right <= window.right + 1);
                }""", id);
    }

    private void resize(String size) {
        page.evaluate("size => { leaves.style.fontSize = size }", size);
        settle();
    }

    /** Sizes are observed in one frame and laid out in the next, and again when a font has come. */
    private void settle() {
        page.evaluate("""
                async () => {
                  const frame = () => new Promise(requestAnimationFrame);
                  for (let calm = 0; calm < 3; calm++) {
                    await document.fonts.ready;
                    await frame();
                  }
                  await frame();
                }""");
    }

    private int leaves() {
        return (int) page.evaluate("leaves.leaves");
    }
}

package zone.disclosure.contract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageHtmlTest {
    @Test
    void nothingAPageSaysBecomesMarkup() {
        assertThat(PageHtml.body(SomePages.full())).contains("每亩 &lt;105&gt; 元").doesNotContain("<105>");
        assertThat(PageHtml.escape("<img src=x onerror='a'>\u0000"))
                .isEqualTo("&lt;img src=x onerror=&#39;a&#39;&gt; ");
    }

    @Test
    void headingsCanBeReachedFromTheOutline() {
        assertThat(PageHtml.body(SomePages.full())).contains("<h2 id=\"h0\">一、谁可以领</h2>");
    }
}

package zone.disclosure.station.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zone.disclosure.contract.PageId;

class BasketTest {
    @Test
    void aFullBasketTakesNoMoreAndLosesNothing() {
        var basket = new Basket();
        IntStream.range(0, Basket.MOST).forEach(number -> basket.put(PageId.of("page " + number)));

        var taken = basket.put(PageId.of("one too many"));

        assertThat(taken).isFalse();
        assertThat(basket.pages()).hasSize(Basket.MOST);
    }
}

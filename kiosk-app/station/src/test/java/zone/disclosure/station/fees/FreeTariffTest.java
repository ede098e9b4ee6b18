package zone.disclosure.station.fees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeTariffTest {
    private final Tariff tariff = new FreeTariff(20);

    @Test
    void printingIsFreeUpToTheLimitOfAVisit() {
        assertThat(tariff.quote(3, 17)).isEqualTo(new Offer.Quote(3, Money.NONE));
        assertThat(tariff.quote(4, 17)).isEqualTo(new Offer.TooMany(4, 3));
        assertThat(tariff.quote(1, 99)).isEqualTo(new Offer.TooMany(1, 0));
    }
}

package zone.disclosure.station.fees;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tariff of this station. */
@Configuration(proxyBeanMethods = false)
class FeesConfiguration {
    @Bean
    Tariff tariff(@Value("${station.free-sheets:20}") int freeSheets) {
        return new FreeTariff(freeSheets);
    }
}

package zone.disclosure.station.catalogue.internal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.store.Shelf;

/** The catalogue of this station. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
    /** All of China keeps one time. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Catalogue catalogue(Shelf shelf, Clock clock) {
        return new ShelfCatalogue(shelf, clock.withZone(CHINA));
    }
}

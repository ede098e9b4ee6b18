package zone.disclosure.station.pageqr.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.pageqr.PageCodes;
import zone.disclosure.station.station.NotEnrolled;
import zone.disclosure.station.station.Registration;

/** The codes of this station. */
@Configuration(proxyBeanMethods = false)
class CodesConfiguration {
    @Bean
    PageCodes pageCodes(Registration registration, Catalogue catalogue) {
        return new ZxingPageCodes(
                () -> registration
                        .identity()
                        .map(it -> new ZxingPageCodes.Portal(
                                it.portal(), it.id().place().countyCode()))
                        .orElseThrow(NotEnrolled::new),
                catalogue);
    }
}

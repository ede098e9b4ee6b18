package zone.disclosure.station.sync.internal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Registration;

@Configuration(proxyBeanMethods = false)
class CourierConfiguration {
    @Bean
    CourierDesk courier(
            Registration registration,
            StationLink link,
            LinkLoop.Stores stores,
            Account account,
            Incidents incidents,
            Clock clock) {
        return new CourierDesk(registration, link, stores, account, incidents, clock);
    }
}

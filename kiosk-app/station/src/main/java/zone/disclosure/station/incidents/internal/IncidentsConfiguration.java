package zone.disclosure.station.incidents.internal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.station.incidents.Incidents;

@Configuration(proxyBeanMethods = false)
class IncidentsConfiguration {
    /** Days are China's days, whatever the computer believes. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    Incidents incidents(Clock clock) {
        return new LoggedIncidents(clock);
    }
}

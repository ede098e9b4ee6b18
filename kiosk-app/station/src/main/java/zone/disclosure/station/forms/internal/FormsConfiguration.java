package zone.disclosure.station.forms.internal;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.station.forms.Slips;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.Outbox;

/** The forms of this station. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Bean
    Slips slips(Outbox outbox, Registration registration, DataSource database, Clock clock) {
        return new SealedSlips(outbox, registration, JdbcClient.create(database), clock.withZone(CHINA));
    }
}

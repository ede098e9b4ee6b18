package zone.disclosure.station.station.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Folders;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StationSettings.class)
class StationConfiguration {
    @Bean
    Folders folders(StationSettings settings) {
        return new Folders(settings.data().toAbsolutePath().normalize());
    }

    @Bean
    FileRegistration registration(Folders folders, StationSettings settings, Incidents incidents) {
        return new FileRegistration(
                new IdentityFolder(folders.identity()),
                new TunnelFolder(folders.tunnel(), settings.tunnelPort()),
                incidents,
                settings.code());
    }

    @Bean
    Enroller enroller(
            FileRegistration registration,
            StationSettings settings,
            Incidents incidents,
            ApplicationEventPublisher events) {
        return new Enroller(registration, settings, incidents, events);
    }
}

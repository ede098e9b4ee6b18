package zone.disclosure.hq.distribution.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.Admissions;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.submissions.Submissions;

@Configuration(proxyBeanMethods = false)
class DistributionConfiguration {
    @Bean
    Gate wireGate(Admissions admissions) {
        return new Gate(admissions);
    }

    @Bean
    WireMember wireMember(Settings settings, Sources sources, Editions editions, Gate gate) {
        return new WireMember(settings, sources, editions, gate);
    }

    @Bean
    Sources sources(Editions editions, Blobs blobs, Submissions submissions, Stations stations, Mail mail) {
        return new Sources(editions, blobs, submissions, stations, mail);
    }
}

package zone.disclosure.hq.distribution.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.hq.publishing.Editions;
import zone.disclosure.hq.stations.Mail;
import zone.disclosure.hq.stations.Stations;
import zone.disclosure.hq.store.Blobs;
import zone.disclosure.hq.store.Settings;
import zone.disclosure.hq.submissions.Submissions;

@Configuration(proxyBeanMethods = false)
class DistributionConfiguration {
    @Bean
    WireMember wireMember(
            Settings settings, Editions editions, Blobs blobs, Submissions submissions, Stations stations, Mail mail) {
        return new WireMember(settings, new Sources(editions, blobs, submissions, stations, mail), editions);
    }
}

package zone.disclosure.hq.distribution.internal;

import java.util.HashMap;
import java.util.Map;
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
    Gate wireGate(Admissions admissions, Stations stations) {
        return new Gate(admissions, stations::suspect, System::nanoTime);
    }

    @Bean
    WireMember wireMember(Settings settings, Sources sources, Editions editions, Mail mail, Gate gate) {
        return new WireMember(settings, sources, () -> standing(editions, mail), gate);
    }

    @Bean
    Sources sources(Editions editions, Blobs blobs, Submissions submissions, Stations stations, Mail mail) {
        return new Sources(editions, blobs, submissions, stations, mail);
    }

    private static Map<String, Long> standing(Editions editions, Mail mail) {
        var standing = new HashMap<String, Long>();
        editions.standing().forEach((scope, edition) -> standing.put(scope.code(), edition));
        mail.standing().forEach((station, serial) -> standing.put(station.value(), serial));
        return standing;
    }
}

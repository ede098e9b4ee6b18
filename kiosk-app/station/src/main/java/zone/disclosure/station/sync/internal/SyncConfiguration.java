package zone.disclosure.station.sync.internal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Sendings;
import zone.disclosure.link.Shelving;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.Shelf;

@Configuration(proxyBeanMethods = false)
class SyncConfiguration {
    @Bean
    LinkLoop.Stores linkStores(Shelving shelving, BlobShelf blobs, Sendings sendings) {
        return new LinkLoop.Stores(shelving, blobs, sendings);
    }

    @Bean
    Account account(Shelf shelf, LinkLoop.Stores stores, Outbox outbox, Folders folders, Printer printer) {
        return new Account(shelf, stores, outbox, folders, printer);
    }

    @Bean
    StationLink stationLink(
            Registration registration, LinkLoop.Stores stores, Account account, Incidents incidents, Clock clock) {
        return new StationLink(registration, stores, account, new Logbook(incidents, clock), clock);
    }
}

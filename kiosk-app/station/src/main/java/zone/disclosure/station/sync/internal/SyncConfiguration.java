package zone.disclosure.station.sync.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.link.BlobShelf;
import zone.disclosure.link.LinkLoop;
import zone.disclosure.link.Mailbox;
import zone.disclosure.link.Sendings;
import zone.disclosure.link.Shelving;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.Chores;
import zone.disclosure.station.store.Outbox;
import zone.disclosure.station.store.Shelf;
import zone.disclosure.station.sync.ChoreDoer;

@Configuration(proxyBeanMethods = false)
class SyncConfiguration {
    @Bean
    LinkLoop.Stores linkStores(Shelving shelving, BlobShelf blobs, Sendings sendings, Mailbox mailbox) {
        return new LinkLoop.Stores(shelving, blobs, sendings, mailbox);
    }

    @Bean
    Account account(
            Shelf shelf,
            LinkLoop.Stores stores,
            Outbox outbox,
            Chores chores,
            Folders folders,
            Printer printer,
            Incidents incidents) {
        return new Account(shelf, stores, outbox, chores, folders, printer, incidents);
    }

    @Bean
    Logbook logbook(Incidents incidents, Clock clock) {
        return new Logbook(incidents, clock);
    }

    @Bean
    StationLink stationLink(
            Registration registration,
            LinkLoop.Stores stores,
            Account account,
            Logbook logbook,
            Clock clock,
            @Value("${station.line:true}") boolean line) {
        return new StationLink(registration, stores, account, logbook, clock, line);
    }

    @Bean
    Resync resync(BlobShelf blobs, Logbook logbook, StationLink link) {
        return new Resync(blobs, logbook, link::compareAgain);
    }

    @Bean
    ChoreRunner choreRunner(Chores chores, List<ChoreDoer> doers, StationLink link, Clock clock) {
        return new ChoreRunner(chores, doers, link::tell, clock);
    }
}

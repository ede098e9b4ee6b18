package zone.disclosure.station.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import zone.disclosure.station.incidents.Incident;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.station.Identity;
import zone.disclosure.station.station.Registration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    Database database(Folders folders, Incidents incidents, Clock clock) {
        try {
            Files.createDirectories(folders.root());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot make the folder " + folders.root()
                            + " (setting station.data); check its rights and its disk",
                    e);
        }
        return new Rescue(folders.database(), incidents, clock).open();
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.writer();
    }

    /** Tells Spring that the tables are up to date already, so that it does not do it again its own way. */
    @Bean
    Flyway flyway(Database database) {
        return database.flyway();
    }

    @Bean
    PlatformTransactionManager transactionManager(Database database) {
        return database.transactions();
    }

    @Bean
    FileBlobs fileBlobs(Folders folders, Database database) {
        return new FileBlobs(folders.blobs(), database);
    }

    @Bean
    SqliteShelf shelf(
            Database database,
            FileBlobs blobs,
            Registration registration,
            SqliteShelving shelving,
            Incidents incidents) {
        return new SqliteShelf(
                database,
                blobs,
                () -> registration.identity().map(Identity::scopes).orElse(List.of()),
                page -> {
                    incidents.raise(
                            Incident.PAGE_DAMAGED,
                            "page " + page + " was damaged on this disk and is fetched again; check the disk");
                    shelving.discard(page);
                });
    }

    @Bean
    SqliteShelving shelving(Database database, Incidents incidents, Clock clock, ApplicationEventPublisher events) {
        return new SqliteShelving(
                database,
                clock,
                events::publishEvent,
                pages -> incidents.raise(
                        Incident.PAGES_ROTTED,
                        pages.size() + " pages rotted on this disk, first "
                                + pages.iterator().next() + "; they are fetched again. Check the disk."));
    }

    @Bean
    SqliteOutbox outbox(Database database, Registration registration, Clock clock, ApplicationEventPublisher events) {
        return new SqliteOutbox(database, registration, clock, events::publishEvent);
    }

    @Bean
    SqliteMailbox mailbox(Database database, Clock clock, ApplicationEventPublisher events) {
        return new SqliteMailbox(database, clock, events::publishEvent);
    }
}

package zone.disclosure.station.printing.internal;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import zone.disclosure.station.catalogue.Catalogue;
import zone.disclosure.station.devices.Printer;
import zone.disclosure.station.fees.Tariff;
import zone.disclosure.station.incidents.Incidents;
import zone.disclosure.station.pageqr.PageCodes;
import zone.disclosure.station.station.Folders;
import zone.disclosure.station.station.NotEnrolled;
import zone.disclosure.station.station.Registration;
import zone.disclosure.station.store.Shelf;

/** Pictures and paper of this station. */
@Configuration(proxyBeanMethods = false)
class PrintingConfiguration {
    /** A render process that says nothing for so long is killed. */
    private static final Duration SILENCE = Duration.ofSeconds(20);
    /** How often the printer is asked while it prints. */
    private static final Duration BEAT = Duration.ofMillis(300);

    @Bean
    ChildPageImages pageImages(
            Folders folders, Shelf shelf, Clock clock, @Value("${station.image-cache-mb:512}") long megabytes) {
        return new ChildPageImages(
                shelf::blob,
                new RenderProcess(SILENCE),
                new PictureCache(folders.root().resolve("images"), megabytes * 1024 * 1024, clock));
    }

    @Bean
    Planner planner(Folders folders, Planner.Sources sources, Tariff tariff, Clock clock) {
        return new Planner(folders.root().resolve("print"), sources, tariff, clock);
    }

    @Bean
    Planner.Sources printSources(
            Catalogue catalogue, PageCodes codes, ChildPageImages images, Registration registration) {
        return new Planner.Sources(
                catalogue,
                codes,
                images,
                at -> registration
                        .identity()
                        .map(it -> new Stamp.Origin(it.name(), it.id().value(), at))
                        .orElseThrow(NotEnrolled::new));
    }

    @Bean(initMethod = "recover", destroyMethod = "close")
    StationPrintDesk printDesk(
            Folders folders, Planner planner, Printer printer, DataSource database, Incidents incidents, Clock clock) {
        return new StationPrintDesk(new StationPrintDesk.Tools(
                planner,
                new Previews(folders.root().resolve("print"), clock),
                printer,
                new PrintJobs(JdbcClient.create(database), clock),
                incidents::raise,
                clock,
                BEAT));
    }

    @Bean
    TestPage testPage(Folders folders, Printer printer, Registration registration, Clock clock) {
        return new TestPage(folders.root().resolve("print"), printer, registration, clock, BEAT);
    }
}

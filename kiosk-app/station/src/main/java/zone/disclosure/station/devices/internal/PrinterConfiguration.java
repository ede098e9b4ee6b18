package zone.disclosure.station.devices.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import zone.disclosure.station.devices.Printer;

/** Chooses the printer from {@code station.printer}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrinterSettings.class)
class PrinterConfiguration {
    /** About what an office printer takes for a sheet. */
    private static final Duration PACE = Duration.ofMillis(700);

    @Bean
    Printer printer(PrinterSettings settings, Clock clock) throws IOException {
        var setting = settings.printer().map(String::strip).orElse("");
        if (setting.isEmpty()) {
            return new NoPrinter();
        }
        if (setting.startsWith("folder:")) {
            var folder = Path.of(setting.substring("folder:".length()));
            return new FolderPrinter(Files.createDirectories(folder), clock, PACE);
        }
        if (setting.matches("ipps?://[^/]+/.*")) {
            return new IppPrinter(URI.create(setting));
        }
        throw new IllegalArgumentException("station.printer is neither ipp://HOST/PATH nor folder:PATH: " + setting);
    }
}

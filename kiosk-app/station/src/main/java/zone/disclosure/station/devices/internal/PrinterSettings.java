package zone.disclosure.station.devices.internal;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which printer stands beside the station.
 *
 * @param printer {@code ipp://…}, {@code folder:…} or nothing
 */
@ConfigurationProperties("station")
record PrinterSettings(Optional<String> printer) {}

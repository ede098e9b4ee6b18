package zone.disclosure.station.station.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this module is told by {@code station.*}.
 *
 * @param data the folder of everything this station knows
 * @param headquarters portal address where headquarters listens for enrolments
 * @param code the one-time code; used once, then ignored
 * @param tunnelPort where this end of the tunnel listens on loopback, when there is one
 */
@ConfigurationProperties("station")
record StationSettings(
        @DefaultValue("station-data") Path data,
        @DefaultValue("http://127.0.0.1:8091") URI headquarters,
        Optional<String> code,
        @DefaultValue("6800") int tunnelPort) {}
